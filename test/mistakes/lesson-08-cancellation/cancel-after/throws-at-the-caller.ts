// threw: a task that throws is thrown at the caller
type Task<T> = (signal: AbortSignal) => Promise<T>;

export function cancelAfter<T>(task: Task<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const running = task(controller.signal);
  const timer = setTimeout(() => controller.abort(new DOMException('too late', 'TimeoutError')), ms);
  return running.finally(() => clearTimeout(timer));
}
