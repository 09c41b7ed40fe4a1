// wrong-value: after an abort, throws a TimeoutError over whatever the task said
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function cancelAfter<T>(task: Task<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(new DOMException('too late', 'TimeoutError')), ms);
  const [outcome] = await Promise.allSettled([Promise.resolve().then(() => task(signal))]);
  clearTimeout(timer);
  signal.throwIfAborted();
  if (outcome.status === 'rejected') throw outcome.reason;
  return outcome.value;
}
