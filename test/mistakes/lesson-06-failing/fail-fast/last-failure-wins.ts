// slow-to-fail: looks for a failure only at the end of a turn, and sees the last one
export function failFast(tasks: readonly (() => Promise<unknown>)[]) {
  return new Promise((resolve, reject) => {
    const results: unknown[] = [];
    let failure: { error: unknown } | undefined;
    let left = tasks.length;
    if (left === 0) resolve(results);
    tasks.forEach(async (task, index) => {
      try {
        results[index] = await task();
      } catch (error) {
        failure = { error };
        setTimeout(() => reject(failure?.error), 0);
      }
      left -= 1;
      if (left === 0 && !failure) resolve(results);
    });
  });
}
