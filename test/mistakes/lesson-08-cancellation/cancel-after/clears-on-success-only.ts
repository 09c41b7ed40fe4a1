// leaked-timer: a task that fails leaves the timer set
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function cancelAfter<T>(task: Task<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DOMException('too late', 'TimeoutError')), ms);
  const result = await task(controller.signal);
  clearTimeout(timer);
  return result;
}
