export async function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeIsUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new DOMException(`not done within ${ms} ms`, 'TimeoutError'));
    }, ms);
  });
  const value = await Promise.race([task(), timeIsUp]);
  clearTimeout(timer);
  return value;
}
