// threw: a task that throws is thrown at the caller
type Report = (done: number, total: number) => void;

export function withProgress<T>(tasks: readonly (() => Promise<T>)[], onProgress: Report): Promise<T[]> {
  let done = 0;
  let failed = false;
  const runs = tasks.map((task) =>
    task().then(
      (result) => {
        done += 1;
        if (!failed) onProgress(done, tasks.length);
        return result;
      },
      (error: unknown) => {
        failed = true;
        throw error;
      },
    ),
  );
  return Promise.all(runs);
}
