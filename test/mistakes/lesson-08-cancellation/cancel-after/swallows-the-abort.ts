// lost-error: answers undefined when the task was stopped
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function cancelAfter<T>(task: Task<T>, ms: number): Promise<T | undefined> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new DOMException('too late', 'TimeoutError')), ms);
  try {
    return await task(controller.signal);
  } catch (error) {
    if (!controller.signal.aborted) throw error;
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
