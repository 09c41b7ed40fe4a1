// ignores-abort: stops waiting at the limit, and the task goes on
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function cancelAfter<T>(task: Task<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('too late', 'TimeoutError')), ms);
  });
  try {
    return await Promise.race([task(new AbortController().signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
