// ignores-abort: takes the first result and lets the others run
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function raceAndCancel<T>(tasks: readonly Task<T>[]): Promise<T> {
  const { signal } = new AbortController();
  return Promise.any(tasks.map(async (task) => task(signal)));
}
