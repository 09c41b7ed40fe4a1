// wrong-value: handles the errors early, and looks at the order only when somebody reads
export function asCompleted<T>(promises: readonly Promise<T>[]): AsyncIterable<T> {
  for (const promise of promises) promise.catch(() => undefined);
  async function* read() {
    const left = new Map(
      promises.map((promise) => {
        const tagged = promise.then(
          () => promise,
          () => promise,
        );
        return [promise, tagged.then(() => ({ promise })).catch(() => ({ promise }))];
      }),
    );
    while (left.size > 0) {
      const { promise } = await Promise.race(left.values());
      left.delete(promise);
      yield await promise;
    }
  }
  return read();
}
