// over-limit: calls the task and counts nothing
export function limiter(limit: number) {
  return async <T>(task: () => Promise<T>): Promise<T> => task();
}
