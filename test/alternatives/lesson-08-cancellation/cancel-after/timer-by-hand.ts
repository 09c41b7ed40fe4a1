// a controller and a timer by hand, cleared in finally
type StoppableTask<T> = (signal: AbortSignal) => Promise<T>;

export async function cancelAfter<T>(task: StoppableTask<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DOMException(`not done in ${ms} ms`, 'TimeoutError')), ms);
  try {
    return await task(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}
