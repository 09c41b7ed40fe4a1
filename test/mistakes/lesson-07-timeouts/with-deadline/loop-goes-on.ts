// started-too-early: races the whole loop, which goes on when the race is lost
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withDeadline(steps: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError('late')), ms);
  });
  const run = async () => {
    const results = [];
    for (const step of steps) results.push(await step());
    return results;
  };
  try {
    return await Promise.race([run(), late]);
  } finally {
    clearTimeout(timer);
  }
}
