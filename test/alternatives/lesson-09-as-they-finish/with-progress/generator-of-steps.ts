// the numbers come from a generator, which a failure ends
function* countTo(total: number) {
  for (let done = 1; done <= total; done += 1) yield done;
}

export const withProgress = async <T>(
  tasks: readonly (() => Promise<T>)[],
  onProgress: (done: number, total: number) => void,
): Promise<T[]> => {
  const steps = countTo(tasks.length);
  const step = <V>(result: V): V => {
    const { value, done } = steps.next();
    if (!done) onProgress(value, tasks.length);
    return result;
  };
  const runs = tasks.map((task) =>
    Promise.resolve()
      .then(() => task())
      .then(step)
      .catch((error: unknown) => {
        steps.return();
        throw error;
      }),
  );
  return Promise.all(runs);
};
