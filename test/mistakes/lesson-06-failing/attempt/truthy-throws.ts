// wrong-value: looks afterwards whether something truthy was thrown
export async function attempt(task: () => Promise<any>): Promise<any> {
  let running: Promise<any> | undefined;
  let thrown: unknown;
  try {
    running = task();
  } catch (error) {
    thrown = error;
  }
  if (thrown) return { ok: false, error: thrown };
  return Promise.resolve(running).then(
    (value) => ({ ok: true, value }),
    (error: unknown) => ({ ok: false, error }),
  );
}
