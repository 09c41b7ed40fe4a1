// wrong-value: looks whether the error is truthy to know whether there was one
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export function withTimeout(task: any, ms: number) {
  return new Promise((res, rej) => {
    const t = setTimeout(() => rej(new TimeoutError('x')), ms);
    const done = (err: any, v?: any) => {
      clearTimeout(t);
      if (err) rej(err);
      else res(v);
    };
    try {
      task().then(
        (v: any) => done(null, v),
        (e: any) => done(e),
      );
    } catch (e) {
      done(e);
    }
  });
}
