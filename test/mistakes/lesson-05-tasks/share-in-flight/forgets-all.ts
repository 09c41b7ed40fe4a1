// called-again: when one load is over, forgets the others too
export function shareInFlight(load: any) {
  const inFlight = new Map<any, Promise<any>>();
  return (key: any): Promise<any> => {
    let loading = inFlight.get(key);
    if (loading === undefined) {
      loading = new Promise((resolve) => resolve(load(key))).finally(() => inFlight.clear());
      inFlight.set(key, loading);
    }
    return loading;
  };
}
