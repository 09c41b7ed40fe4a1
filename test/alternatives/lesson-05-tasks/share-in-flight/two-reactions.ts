// two reactions that forget, before anybody else reacts
export function shareInFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const running = new Map<K, Promise<V>>();
  return function share(key) {
    const known = running.get(key);
    if (known !== undefined) return known;
    let promise: Promise<V>;
    try {
      promise = load(key);
    } catch (error) {
      return Promise.reject(error as Error);
    }
    const forget = () => void running.delete(key);
    promise.then(forget, forget);
    running.set(key, promise);
    return promise;
  };
}
