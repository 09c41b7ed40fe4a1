export function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(Object.assign(new Error('it took too long'), { name: 'TimeoutError' }));
    }, ms);
    const stop = (settle: () => void): void => {
      clearTimeout(timer);
      settle();
    };
    const fail = (error: unknown): void => {
      stop(() => {
        reject(error);
      });
    };
    try {
      Promise.resolve(task()).then((value) => {
        stop(() => {
          resolve(value);
        });
      }, fail);
    } catch (error) {
      fail(error);
    }
  });
}
