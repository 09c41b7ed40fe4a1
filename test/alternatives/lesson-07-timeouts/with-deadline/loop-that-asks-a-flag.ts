// races the whole loop, which asks before each step whether the time is up
export async function withDeadline<T>(steps: readonly (() => Promise<T>)[], ms: number): Promise<T[]> {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isOver = true;
      reject(new DOMException('late', 'TimeoutError'));
    }, ms);
  });
  const run = async () => {
    const results: T[] = [];
    for (const step of steps) {
      if (isOver) break;
      results.push(await step());
    }
    return results;
  };
  return Promise.race([run(), late]).finally(() => clearTimeout(timer));
}
