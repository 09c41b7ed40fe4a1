// wrong-value: the errors are in the order in which they came
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export function firstAnswer(mirrors: readonly (() => Promise<unknown>)[], ms: number) {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const give = () => {
      clearTimeout(timer);
      reject(new AggregateError(errors));
    };
    const timer = setTimeout(() => {
      while (errors.length < mirrors.length) errors.push(new TimeoutError('late'));
      give();
    }, ms);
    if (mirrors.length === 0) give();
    for (const mirror of mirrors) {
      (async () => mirror())().then(
        (value) => {
          clearTimeout(timer);
          resolve(value);
        },
        (error) => {
          errors.push(error);
          if (errors.length === mirrors.length) give();
        },
      );
    }
  });
}
