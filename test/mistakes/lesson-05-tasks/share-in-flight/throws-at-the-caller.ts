// wrong-value: a load that throws at once throws at the caller
export function shareInFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const running = new Map<K, Promise<V>>();
  return (key) => {
    const known = running.get(key);
    if (known) return known;
    const loading = load(key).finally(() => running.delete(key));
    running.set(key, loading);
    return loading;
  };
}
