// never-called: one load for all keys
export function shareInFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  let running: Promise<V> | null = null;
  return (key) => {
    running ??= load(key).finally(() => (running = null));
    return running;
  };
}
