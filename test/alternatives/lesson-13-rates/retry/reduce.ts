// reduce over a list of exponents
interface O { attempts: number; delayMs: number; factor: number; random?: () => number; signal?: AbortSignal }
function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    let timer: NodeJS.Timeout;
    function onAbort(): void {
      clearTimeout(timer);
      reject(signal!.reason);
    }
    timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, ms);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
export const retry = <T>(operation: () => Promise<T>, o: O): Promise<T> => {
  const attempt = async () => {
    o.signal?.throwIfAborted();
    return operation();
  };
  return Array.from({ length: o.attempts - 1 }, (_, n) => o.delayMs * o.factor ** n)
    .reduce(
      (before, full) => before.catch(async () => {
        await pause(full * (o.random ?? (() => 1))(), o.signal);
        return attempt();
      }),
      attempt(),
    )
    .catch((error) => Promise.reject(o.signal?.aborted ? o.signal.reason : error));
};
