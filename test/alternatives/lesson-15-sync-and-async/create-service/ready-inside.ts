// the constructor starts the loading and keeps the promise, which createService awaits
type Phrases = ReadonlyMap<string, string>;

class Book {
  readonly ready: Promise<this>;
  #phrases?: Phrases;

  constructor(load: () => Promise<Phrases>) {
    this.ready = (async () => {
      this.#phrases = await load();
      return this;
    })();
  }

  translate(phrase: string): string {
    return this.#phrases?.get(phrase) ?? '?';
  }
}

export async function createService(load: () => Promise<Phrases>): Promise<{ translate(phrase: string): string }> {
  return new Book(load).ready;
}
