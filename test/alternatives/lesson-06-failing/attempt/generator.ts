// a generator takes the value in through next and the error in through throw
function* outcome<T>(task: () => Promise<T>): Generator<Promise<T>, object, T> {
  try {
    return { ok: true, value: yield task() };
  } catch (error) {
    return { ok: false, error };
  }
}

export function attempt<T>(task: () => Promise<T>): Promise<object> {
  return new Promise((resolve) => {
    const steps = outcome(task);
    const first = steps.next();
    if (first.done) return resolve(first.value);
    first.value.then(
      (value) => resolve(steps.next(value).value),
      (error) => resolve(steps.throw(error).value),
    );
  });
}
