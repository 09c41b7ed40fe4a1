// sequential-await: each attempt waits until the one before it is over
let last: Promise<unknown> = Promise.resolve();

export async function attempt(task: () => Promise<any>): Promise<any> {
  const outcome = last
    .then(() => task())
    .then(
      (value) => ({ ok: true, value }),
      (error: unknown) => ({ ok: false, error }),
    );
  last = outcome;
  return outcome;
}
