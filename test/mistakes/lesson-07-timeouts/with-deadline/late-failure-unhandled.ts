// unhandled-rejection: nobody listens any more to the step that was at work
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export function withDeadline(steps: readonly (() => Promise<unknown>)[], ms: number) {
  return new Promise((resolve, reject) => {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      reject(new TimeoutError('late'));
    }, ms);
    const run = async () => {
      const results: unknown[] = [];
      for (const step of steps) {
        if (over) return;
        try {
          results.push(await step());
        } catch (error) {
          clearTimeout(timer);
          if (over) throw error;
          return reject(error);
        }
      }
      clearTimeout(timer);
      resolve(results);
    };
    void run();
  });
}
