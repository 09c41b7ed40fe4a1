// wrong-error: listens to the promise only, and a task that throws gives none
export function attempt(task: () => Promise<unknown>) {
  return Promise.resolve(
    task().then(
      (value) => ({ ok: true, value }),
      (error) => ({ ok: false, error }),
    ),
  );
}
