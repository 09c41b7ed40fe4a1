// wrong-value: takes a mirror that failed with null for one that is late
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export function firstAnswer(mirrors: any[], ms: number) {
  return new Promise((res, rej) => {
    const errors: any[] = mirrors.map(() => null);
    let left = mirrors.length;
    const end = () => {
      clearTimeout(t);
      rej(new AggregateError(errors.map((e) => (e === null ? new TimeoutError('x') : e))));
    };
    const t = setTimeout(end, ms);
    if (!left) end();
    mirrors.forEach((m, i) =>
      (async () => m())().then(
        (v) => {
          clearTimeout(t);
          res(v);
        },
        (e) => {
          errors[i] = e;
          if (!--left) end();
        },
      ),
    );
  });
}
