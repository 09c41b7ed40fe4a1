// never-called: forgets a load that has worked, and keeps one that has failed
export function shareInFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const running = new Map<K, Promise<V>>();
  return (key) => {
    const known = running.get(key);
    if (known) return known;
    const loading = new Promise<V>((resolve) => resolve(load(key))).then((value) => {
      running.delete(key);
      return value;
    });
    running.set(key, loading);
    return loading;
  };
}
