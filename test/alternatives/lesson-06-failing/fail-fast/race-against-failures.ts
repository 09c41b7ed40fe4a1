// all outcomes, raced against a promise that only ever rejects
export async function failFast<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  let fail: (error: unknown) => void = () => {};
  const firstFailure = new Promise<never>((_, reject) => (fail = reject));
  const outcomes = Promise.all(
    tasks.map((task) =>
      Promise.resolve()
        .then(task)
        .catch((error: unknown) => fail(error) as never),
    ),
  );
  return Promise.race([firstFailure, outcomes]);
}
