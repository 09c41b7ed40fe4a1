// waits for the task or the limit first, and for the task in any case
type StoppableTask<T> = (signal: AbortSignal) => Promise<T>;

export async function cancelAfter<T>(task: StoppableTask<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const started = async () => task(controller.signal);
  const running = started();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, ms, true);
  });
  const ended = running.then(
    () => false,
    () => false,
  );
  const late = await Promise.race([ended, limit]);
  clearTimeout(timer);
  if (late) controller.abort(Object.assign(new Error('late'), { name: 'TimeoutError' }));
  return running;
}
