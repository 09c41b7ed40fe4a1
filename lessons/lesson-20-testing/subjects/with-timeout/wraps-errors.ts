export async function withTimeout<T>(task: () => Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeIsUp = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => {
      resolve('late');
    }, ms);
  });
  try {
    const first = await Promise.race([task().then((value) => ({ value })), timeIsUp]);
    if (first !== 'late') return first.value;
  } catch (error) {
    throw new Error(error instanceof Error ? error.message : String(error), { cause: error });
  } finally {
    clearTimeout(timer);
  }
  throw new DOMException(`not done within ${ms} ms`, 'TimeoutError');
}
