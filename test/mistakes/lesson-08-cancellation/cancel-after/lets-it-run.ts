// ignores-abort: never aborts anything
type Task<T> = (signal: AbortSignal) => Promise<T>;

export async function cancelAfter<T>(task: Task<T>, _ms: number): Promise<T> {
  return await task(new AbortController().signal);
}
