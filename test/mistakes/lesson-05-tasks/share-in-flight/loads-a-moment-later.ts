// wrong-order: awaits something before it looks, so that nothing is loaded at once
export function shareInFlight(load: any) {
  const inFlight = new Map<any, Promise<any>>();
  return async (key: any): Promise<any> => {
    await null;
    const known = inFlight.get(key);
    if (known !== undefined) return known;
    const loading = new Promise((resolve) => resolve(load(key))).finally(() => inFlight.delete(key));
    inFlight.set(key, loading);
    return loading;
  };
}
