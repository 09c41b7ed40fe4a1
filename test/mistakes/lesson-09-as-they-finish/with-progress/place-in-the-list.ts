// wrong-time: reports the place in the list
type Report = (done: number, total: number) => void;

export async function withProgress<T>(tasks: readonly (() => Promise<T>)[], onProgress: Report): Promise<T[]> {
  return Promise.all(
    tasks.map(async (task, index) => {
      const result = await task();
      onProgress(index + 1, tasks.length);
      return result;
    }),
  );
}
