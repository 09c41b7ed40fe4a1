// never-called: one store for all loaders
const running = new Map<unknown, Promise<unknown>>();

export function shareInFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  return (key) => {
    const known = running.get(key);
    if (known) return known as Promise<V>;
    const loading = new Promise<V>((resolve) => resolve(load(key))).finally(() => running.delete(key));
    running.set(key, loading);
    return loading;
  };
}
