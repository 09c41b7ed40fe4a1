// leaked-timer: clears the timer behind the loop, where a failure never comes by
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withDeadline(steps: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError('late')), ms);
  });
  late.catch(() => {});
  const results = [];
  for (const step of steps) results.push(await Promise.race([step(), late]));
  clearTimeout(timer);
  return results;
}
