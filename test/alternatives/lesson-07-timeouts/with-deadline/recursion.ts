// each step calls the next one; the signal of AbortSignal.timeout tells when to stop
export function withDeadline<T>(steps: readonly (() => Promise<T>)[], ms: number): Promise<T[]> {
  const signal = AbortSignal.timeout(ms);
  return new Promise<T[]>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    const next = (results: T[]): void => {
      if (signal.aborted) return;
      const step = steps[results.length];
      if (step === undefined) return resolve(results);
      new Promise<T>((done) => done(step())).then((result) => next([...results, result]), reject);
    };
    next([]);
  });
}
