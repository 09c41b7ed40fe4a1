// floating-promise: aborts, and rejects at once while the task is still cleaning up
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function cancelAfter<T>(task: Task<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(new DOMException('too late', 'TimeoutError')), ms);
  const stopped = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
  });
  try {
    return await Promise.race([task(signal), stopped]);
  } finally {
    clearTimeout(timer);
  }
}
