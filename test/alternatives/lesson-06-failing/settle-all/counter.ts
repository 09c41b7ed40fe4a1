// a counter and one new Promise
export function settleAll<T>(tasks: readonly (() => Promise<T>)[]): Promise<object[]> {
  return new Promise((resolve) => {
    const outcomes: object[] = [];
    let left = tasks.length;
    if (left === 0) resolve(outcomes);
    tasks.forEach((task, index) => {
      const end = (outcome: object) => {
        outcomes[index] = outcome;
        left -= 1;
        if (left === 0) resolve(outcomes);
      };
      try {
        task().then(
          (value) => end({ ok: true, value }),
          (error: unknown) => end({ ok: false, error }),
        );
      } catch (error) {
        end({ ok: false, error });
      }
    });
  });
}
