// called-again: each call loads by itself
export function shareInFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  return (key) => load(key);
}
