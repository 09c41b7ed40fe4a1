// looks at the clock every millisecond, on a signal that follows another
type StoppableTask<T> = (signal: AbortSignal) => Promise<T>;

export async function cancelAfter<T>(task: StoppableTask<T>, ms: number): Promise<T> {
  const end = performance.now() + ms;
  const controller = new AbortController();
  const watch = setInterval(() => {
    if (performance.now() < end) return;
    clearInterval(watch);
    controller.abort(new DOMException('The time is up', 'TimeoutError'));
  }, 1);
  const done = () => clearInterval(watch);
  try {
    const result = await task(AbortSignal.any([controller.signal]));
    done();
    return result;
  } catch (error) {
    done();
    throw error;
  }
}
