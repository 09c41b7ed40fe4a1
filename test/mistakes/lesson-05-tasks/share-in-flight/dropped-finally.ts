// unhandled-rejection: the promise of finally is dropped, and rejects too
export function shareInFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const running = new Map<K, Promise<V>>();
  return (key) => {
    const known = running.get(key);
    if (known) return known;
    const loading = new Promise<V>((resolve) => resolve(load(key)));
    loading.finally(() => running.delete(key));
    running.set(key, loading);
    return loading;
  };
}
