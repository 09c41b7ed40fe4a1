// keeps no promise: a list of callers for each key
export function shareInFlight<K, V>(load: (key: K) => Promise<V>): (key: K) => Promise<V> {
  type Caller = [resolve: (value: V) => void, reject: (error: unknown) => void];
  const waiting: { key: K; callers: Caller[] }[] = [];
  return (key) =>
    new Promise((resolve, reject) => {
      const entry = waiting.find((other) => Object.is(other.key, key));
      if (entry) {
        entry.callers.push([resolve, reject]);
        return;
      }
      const fresh = { key, callers: [[resolve, reject] as Caller] };
      waiting.push(fresh);
      const end = (tell: (caller: Caller) => void) => {
        waiting.splice(waiting.indexOf(fresh), 1);
        fresh.callers.forEach(tell);
      };
      (async () => load(key))().then(
        (value) => end(([give]) => give(value)),
        (error: unknown) => end(([, fail]) => fail(error)),
      );
    });
}
