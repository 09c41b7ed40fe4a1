// wrong-value: looks whether the error is truthy to know whether there was one
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export function cancelAfter(task: any, ms: number) {
  return new Promise((res, rej) => {
    const c = new AbortController();
    const t = setTimeout(() => c.abort(new TimeoutError('x')), ms);
    const end = (e: any, v?: any) => {
      clearTimeout(t);
      e ? rej(e) : res(v);
    };
    try {
      task(c.signal).then(
        (v: any) => end(null, v),
        (e: any) => end(e),
      );
    } catch (e) {
      end(e);
    }
  });
}
