// a class with the map in a private field; its method is a function that knows its object
class Sharing {
  readonly #inFlight = new Map<any, Promise<any>>();
  readonly #load: any;

  constructor(load: any) {
    this.#load = load;
  }

  readonly get = (key: any): Promise<any> => {
    const known = this.#inFlight.get(key);
    if (known !== undefined) return known;
    const loading = (async () => this.#load(key))().then(
      (value) => {
        this.#inFlight.delete(key);
        return value;
      },
      (error: unknown) => {
        this.#inFlight.delete(key);
        throw error;
      },
    );
    this.#inFlight.set(key, loading);
    return loading;
  };
}

export function shareInFlight(load: any) {
  return new Sharing(load).get;
}
