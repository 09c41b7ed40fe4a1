export async function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new DOMException(`not done within ${ms} ms`, 'TimeoutError'));
    }, ms);
    const run = async (): Promise<void> => {
      try {
        resolve(await task());
      } catch (error) {
        if (isLate) throw error;
        reject(error);
      } finally {
        clearTimeout(timer);
      }
    };
    void run();
  });
}
