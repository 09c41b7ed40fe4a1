// a chain of `catch`, as long as there are attempts, built before anything has failed
interface Options {
  attempts: number;
  delayMs: number;
  factor: number;
  random?: () => number;
  signal?: AbortSignal;
}
export function retry<T>(operation: () => Promise<T>, options: Options): Promise<T> {
  const { attempts, delayMs, factor, random = () => 1, signal } = options;
  const begin = async () => {
    if (signal?.aborted) throw signal.reason;
    return operation();
  };
  let chain = begin();
  for (let index = 0; index + 1 < attempts; index += 1) {
    chain = chain.catch(async (error) => {
      if (signal?.aborted) throw signal.reason;
      const done = new Promise<'on' | 'off'>((resolve) => {
        const timer = setTimeout(() => tell('on'), delayMs * Math.pow(factor, index) * random());
        const off = () => tell('off');
        const tell = (what: 'on' | 'off') => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', off);
          resolve(what);
        };
        signal?.addEventListener('abort', off);
      });
      if ((await done) === 'off') throw signal!.reason;
      return begin();
    });
  }
  return chain.catch((error) => {
    throw signal?.aborted ? signal.reason : error;
  });
}
