// a chain instead of an async function, and an error class of its own
type StoppableTask<T> = (signal: AbortSignal) => Promise<T>;

class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export function cancelAfter<T>(task: StoppableTask<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(new TimeoutError('took too long')), ms);
  return Promise.resolve()
    .then(() => task(controller.signal))
    .finally(() => clearTimeout(timer));
}
