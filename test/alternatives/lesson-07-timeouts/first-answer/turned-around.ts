// Promise.all turned around: a success is thrown, the errors are the result
export async function firstAnswer<T>(mirrors: readonly (() => Promise<T>)[], ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Error>((resolve) => {
    timer = setTimeout(() => resolve(Object.assign(new Error('late'), { name: 'TimeoutError' })), ms);
  });
  let errors: unknown[];
  try {
    errors = await Promise.all(
      mirrors.map((mirror) =>
        Promise.race([
          late,
          (async () => mirror())().then(
            (answer) => Promise.reject({ answer }),
            (error: unknown) => error,
          ),
        ]),
      ),
    );
  } catch (success) {
    return (success as { answer: T }).answer;
  } finally {
    clearTimeout(timer);
  }
  throw new AggregateError(errors);
}
