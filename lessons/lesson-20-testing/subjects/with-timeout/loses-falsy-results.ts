export async function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeIsUp = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      resolve(undefined);
    }, ms);
  });
  try {
    const value = await Promise.race([task(), timeIsUp]);
    if (value) return value;
  } finally {
    clearTimeout(timer);
  }
  throw new DOMException(`not done within ${ms} ms`, 'TimeoutError');
}
