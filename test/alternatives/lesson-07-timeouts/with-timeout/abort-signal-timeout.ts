// AbortSignal.timeout, whose timer does not keep the program going
export function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const signal = AbortSignal.timeout(ms);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    (async () => task())().then(resolve, reject);
  });
}
