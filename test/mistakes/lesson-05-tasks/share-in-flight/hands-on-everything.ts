// never-called: hands on all that it is given, and not the key alone
export function shareInFlight(load: any) {
  const inFlight = new Map<any, Promise<any>>();
  return (...given: any[]): Promise<any> => {
    const known = inFlight.get(given[0]);
    if (known !== undefined) return known;
    const loading = new Promise((resolve) => resolve(load(...given))).finally(() => inFlight.delete(given[0]));
    inFlight.set(given[0], loading);
    return loading;
  };
}
