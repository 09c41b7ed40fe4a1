// wrong-value: calls abort instead of handing over a function that will
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function cancelAfter<T>(task: Task<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort(new DOMException('too late', 'TimeoutError'));
  const timer = setTimeout(() => undefined, ms);
  abort();
  return await task(controller.signal).finally(() => clearTimeout(timer));
}
