// changed-input: takes the steps out of a list that belongs to the caller
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withDeadline(steps: (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError('late')), ms);
  });
  try {
    const results = [];
    while (steps.length > 0) results.push(await Promise.race([steps.shift()!(), late]));
    return results;
  } finally {
    clearTimeout(timer);
  }
}
