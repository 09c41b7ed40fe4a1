// wrong-value: gives undefined when there is no mirror
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function firstAnswer(mirrors: readonly (() => Promise<unknown>)[], ms: number) {
  if (mirrors.length === 0) return undefined;
  let timer: any;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError('late')), ms);
  });
  try {
    return await Promise.any(mirrors.map(async (mirror) => Promise.race([mirror(), timeout])));
  } finally {
    clearTimeout(timer);
  }
}
