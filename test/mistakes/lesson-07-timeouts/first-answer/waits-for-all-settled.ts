// wrong-value: waits for all outcomes, and takes the first in the list that succeeded
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function firstAnswer(mirrors: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError('late')), ms);
  });
  try {
    const settled = await Promise.allSettled(mirrors.map(async (mirror) => Promise.race([mirror(), timeout])));
    const good = settled.find((one) => one.status === 'fulfilled');
    if (good) return good.value;
    throw new AggregateError(settled.map((one) => (one as PromiseRejectedResult).reason));
  } finally {
    clearTimeout(timer);
  }
}
