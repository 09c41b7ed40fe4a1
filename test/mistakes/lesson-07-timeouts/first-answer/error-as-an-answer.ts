// wrong-value: takes an answer that is an Error for a failure
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function firstAnswer(mirrors: any[], ms: number) {
  let t: any;
  const late = new Promise((_, r) => {
    t = setTimeout(() => r(new TimeoutError('x')), ms);
  });
  try {
    return await Promise.any(
      mirrors.map(async (m) => {
        const v = await Promise.race([m(), late]);
        if (v instanceof Error) throw v;
        return v;
      }),
    );
  } finally {
    clearTimeout(t);
  }
}
