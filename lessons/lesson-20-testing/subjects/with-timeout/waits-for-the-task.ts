export async function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  let isLate = false as boolean;
  const timer = setTimeout(() => {
    isLate = true;
  }, ms);
  try {
    const value = await task();
    if (isLate) throw new DOMException(`not done within ${ms} ms`, 'TimeoutError');
    return value;
  } finally {
    clearTimeout(timer);
  }
}
