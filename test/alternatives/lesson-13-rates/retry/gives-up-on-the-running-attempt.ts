// an abort ends everything at once, the attempt that is under way as well
interface Options {
  attempts: number;
  delayMs: number;
  factor: number;
  random?: () => number;
  signal?: AbortSignal;
}
export function retry<T>(operation: () => Promise<T>, options: Options): Promise<T> {
  const { attempts, delayMs, factor, random = () => 1, signal } = options;
  return new Promise<T>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over = false;
    const end = (settle: () => void) => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      settle();
    };
    const abort = () => end(() => reject(signal!.reason));
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort);
    const attempt = async (left: number, pause: number) => {
      try {
        const result = await operation();
        end(() => resolve(result));
      } catch (error) {
        if (left === 1) end(() => reject(error));
        else if (!over) timer = setTimeout(() => void attempt(left - 1, pause * factor), pause * random());
      }
    };
    void attempt(attempts, delayMs);
  });
}
