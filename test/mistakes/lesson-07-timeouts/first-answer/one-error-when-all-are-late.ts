// wrong-value: rejects with a TimeoutError when nobody has ended
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function firstAnswer(mirrors: any[], ms: number) {
  let t: any;
  const late = new Promise((_, r) => {
    t = setTimeout(() => r(new TimeoutError('x')), ms);
  });
  try {
    return await Promise.any(mirrors.map(async (m) => Promise.race([m(), late])));
  } catch (e: any) {
    if (e.errors.length && e.errors.every((x: any) => x?.name === 'TimeoutError')) throw e.errors[0];
    throw e;
  } finally {
    clearTimeout(t);
  }
}
