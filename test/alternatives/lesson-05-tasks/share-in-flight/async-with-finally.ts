// async functions, with the promise kept before the load is called
export function shareInFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const running = new Map<K, Promise<V>>();
  return async (key) => {
    if (!running.has(key)) {
      const { promise, settle } = deferred<V>();
      running.set(key, promise);
      try {
        settle(load(key));
      } catch (error) {
        settle(Promise.reject(error as Error));
      }
    }
    try {
      return await (running.get(key) as Promise<V>);
    } finally {
      running.delete(key);
    }
  };
}

function deferred<V>() {
  let settle: (value: Promise<V>) => void = () => undefined;
  const promise = new Promise<V>((resolve) => (settle = resolve));
  return { promise, settle };
}
