// never-called: what is forgotten at once is put in after that
export function shareInFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const running = new Map<K, Promise<V>>();
  const start = async (key: K): Promise<V> => {
    try {
      return await load(key);
    } finally {
      running.delete(key);
    }
  };
  return (key) => {
    const loading = running.get(key) ?? start(key);
    running.set(key, loading);
    return loading;
  };
}
