// unhandled-rejection: throws again when a second task fails, where nobody listens
export function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let left = tasks.length;
    let failed = false;
    if (left === 0) resolve(results);
    tasks.forEach(async (task, index) => {
      try {
        results[index] = await task();
      } catch (error) {
        if (failed) throw error;
        failed = true;
        reject(error);
        return;
      }
      left -= 1;
      if (left === 0) resolve(results);
    });
  });
}
