// wrong-value: takes a failure without an error for the end of the steps
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export function withDeadline(steps: any[], ms: number) {
  return new Promise((res, rej) => {
    let over = false;
    const rs: any[] = [];
    const t = setTimeout(() => end(new TimeoutError('x')), ms);
    const end = (e?: any) => {
      if (over) return;
      over = true;
      clearTimeout(t);
      if (e) rej(e);
      else res(rs);
    };
    const go = (i: number) => {
      if (over) return;
      if (i === steps.length) return end();
      try {
        steps[i]().then((v: any) => {
          rs[i] = v;
          go(i + 1);
        }, end);
      } catch (e) {
        end(e);
      }
    };
    go(0);
  });
}
