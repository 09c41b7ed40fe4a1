// wrong-value: takes a mirror that failed with undefined for one that is late
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export function firstAnswer<T>(mirrors: readonly (() => Promise<T>)[], ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    let failed = 0;
    const giveUp = (): void => {
      clearTimeout(timer);
      reject(new AggregateError(mirrors.map((_, index) => errors[index] ?? new TimeoutError('late'))));
    };
    const timer = setTimeout(giveUp, ms);
    if (mirrors.length === 0) giveUp();
    for (const [index, mirror] of mirrors.entries()) {
      const ask = async (): Promise<T> => mirror();
      ask().then(
        (answer) => {
          clearTimeout(timer);
          resolve(answer);
        },
        (error: unknown) => {
          errors[index] = error;
          failed += 1;
          if (failed === mirrors.length) giveUp();
        },
      );
    }
  });
}
