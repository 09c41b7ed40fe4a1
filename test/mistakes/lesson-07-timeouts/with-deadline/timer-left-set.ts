// leaked-timer: leaves the timer when all steps are done
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withDeadline(steps: readonly (() => Promise<unknown>)[], ms: number) {
  const late = new Promise((_, reject) => setTimeout(() => reject(new TimeoutError('late')), ms));
  late.catch(() => {});
  const results = [];
  for (const step of steps) results.push(await Promise.race([step(), late]));
  return results;
}
