export async function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  const timeout = new Promise<never>((_resolve, reject) => {
    setTimeout(() => {
      reject(new DOMException(`not done after ${ms} ms`, 'TimeoutError'));
    }, ms);
  });
  return Promise.race([task(), timeout]);
}
