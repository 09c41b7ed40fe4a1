// called-again: keeps values, so that there is nothing to share while a load is under way
export function shareInFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const values = new Map<K, V>();
  return async (key) => {
    if (!values.has(key)) values.set(key, await load(key));
    return values.get(key) as V;
  };
}
