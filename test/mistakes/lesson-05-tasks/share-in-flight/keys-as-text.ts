// never-called: an object as the store, whose keys are texts
export function shareInFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const running: Record<string, Promise<V>> = {};
  return (key) =>
    (running[String(key)] ??= new Promise<V>((resolve) => resolve(load(key))).finally(() => {
      delete running[String(key)];
    }));
}
