export async function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeIsUp = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`TimeoutError: not done within ${ms} ms`));
    }, ms);
  });
  try {
    return await Promise.race([task(), timeIsUp]);
  } finally {
    clearTimeout(timer);
  }
}
