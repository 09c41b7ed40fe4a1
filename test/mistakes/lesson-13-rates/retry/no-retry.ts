// never-called: one attempt, and that was it
interface Options {
  attempts: number;
  delayMs: number;
  factor: number;
  random?: () => number;
  signal?: AbortSignal;
}
export async function retry<T>(operation: () => Promise<T>, { signal }: Options): Promise<T> {
  signal?.throwIfAborted();
  return operation();
}
