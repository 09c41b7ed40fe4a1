// gives each step what is left of the budget
export async function withDeadline<T>(steps: readonly (() => Promise<T>)[], ms: number): Promise<T[]> {
  const due = performance.now() + ms;
  const results: T[] = [];
  for (const step of steps) {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      const error = Object.assign(new Error('late'), { name: 'TimeoutError' });
      timer = setTimeout(() => reject(error), due - performance.now());
    });
    try {
      results.push(await Promise.race([step(), late]));
    } finally {
      clearTimeout(timer);
    }
  }
  return results;
}
