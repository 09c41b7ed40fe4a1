// a chain on the signal that aborts itself, through a signal of its own
type StoppableTask<T> = (signal: AbortSignal) => Promise<T>;

export const cancelAfter = <T>(task: StoppableTask<T>, ms: number): Promise<T> =>
  Promise.resolve(AbortSignal.any([AbortSignal.timeout(ms)])).then(task);
