// started-too-early: starts all steps at once
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withDeadline(steps: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError('late')), ms);
  });
  try {
    return await Promise.race([Promise.all(steps.map(async (step) => step())), late]);
  } finally {
    clearTimeout(timer);
  }
}
