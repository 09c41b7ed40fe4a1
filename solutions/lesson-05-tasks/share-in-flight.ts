/** Makes a loader whose calls share a load while it is under way. */
export function shareInFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const inFlight = new Map<K, Promise<V>>();

  function start(key: K): Promise<V> {
    // Inside the promise, a load that throws at once becomes a rejection like any other.
    const loading = new Promise<V>((resolve) => resolve(load(key))).finally(() => {
      inFlight.delete(key);
    });
    inFlight.set(key, loading);
    return loading;
  }

  return (key) => inFlight.get(key) ?? start(key);
}
