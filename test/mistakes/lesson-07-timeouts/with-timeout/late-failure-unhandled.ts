// unhandled-rejection: listens to the task's success alone
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export function withTimeout(task: () => Promise<unknown>, ms: number) {
  return new Promise(async (resolve, reject) => {
    const timer = setTimeout(() => reject(new TimeoutError('late')), ms);
    try {
      const work = task();
      work.then(resolve).finally(() => clearTimeout(timer));
      await work;
    } catch (error) {
      clearTimeout(timer);
      reject(error);
    }
  });
}
