// wrong-error: each step gets the whole budget
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withDeadline(steps: readonly (() => Promise<unknown>)[], ms: number) {
  const results = [];
  for (const step of steps) {
    let timer: any;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new TimeoutError('late')), ms);
    });
    try {
      results.push(await Promise.race([step(), late]));
    } finally {
      clearTimeout(timer);
    }
  }
  return results;
}
