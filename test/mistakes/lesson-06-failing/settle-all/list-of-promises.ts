// forgot-await: gives a list of promises
export async function settleAll(tasks: readonly (() => Promise<unknown>)[]): Promise<any> {
  return tasks.map((task) =>
    task().then(
      (value) => ({ ok: true, value }),
      (error) => ({ ok: false, error }),
    ),
  );
}
