export async function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  const timeIsUp = new Promise<never>((_resolve, reject) => {
    setTimeout(() => {
      reject(new DOMException(`not done within ${ms} ms`, 'TimeoutError'));
    }, ms);
  });
  return Promise.race([task(), timeIsUp]);
}
