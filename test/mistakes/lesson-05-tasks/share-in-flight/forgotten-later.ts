// leaked-timer: forgets a while after the outcome is there
export function shareInFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const running = new Map<K, Promise<V>>();
  return (key) => {
    const known = running.get(key);
    if (known) return known;
    const loading = new Promise<V>((resolve) => resolve(load(key)));
    const forget = () => void setTimeout(() => running.delete(key), 0);
    loading.then(forget, forget);
    running.set(key, loading);
    return loading;
  };
}
