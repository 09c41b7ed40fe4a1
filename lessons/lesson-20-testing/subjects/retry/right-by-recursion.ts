import type { RetryOptions } from './right.js';

export function retry<T>(operation: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { attempts, delayMs, factor, signal } = options;
  return new Promise<T>((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const giveUp = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const end = (settle: () => void): void => {
      signal?.removeEventListener('abort', giveUp);
      settle();
    };
    const attempt = (left: number, ms: number): void => {
      new Promise<T>((begin) => {
        begin(operation());
      }).then(
        (value) => {
          end(() => {
            resolve(value);
          });
        },
        (error: unknown) => {
          if (signal?.aborted) return;
          if (left > 0) {
            timer = setTimeout(() => {
              attempt(left - 1, ms * factor);
            }, ms);
          } else {
            end(() => {
              reject(error);
            });
          }
        },
      );
    };
    if (signal?.aborted) {
      giveUp();
      return;
    }
    signal?.addEventListener('abort', giveUp, { once: true });
    attempt(attempts - 1, delayMs);
  });
}
