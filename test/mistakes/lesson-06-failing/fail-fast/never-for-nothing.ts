// never-settles: counts down from nothing
export function failFast(tasks: readonly (() => Promise<unknown>)[]) {
  return new Promise((resolve, reject) => {
    const results: unknown[] = [];
    let left = tasks.length;
    tasks.forEach(async (task, index) => {
      try {
        results[index] = await task();
      } catch (error) {
        reject(error);
      }
      left -= 1;
      if (left === 0) resolve(results);
    });
  });
}
