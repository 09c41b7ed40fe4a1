// a counter and one new Promise
export function failFast<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let left = tasks.length;
    if (left === 0) resolve(results);
    tasks.forEach(async (task, index) => {
      try {
        results[index] = await task();
        left -= 1;
        if (left === 0) resolve(results);
      } catch (error) {
        reject(error);
      }
    });
  });
}
