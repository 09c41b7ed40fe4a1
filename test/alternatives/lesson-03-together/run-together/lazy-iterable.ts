// Promise.all over a generator that starts the tasks while it is read
export function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  return Promise.all(started(tasks));
}

function* started<T>(tasks: readonly (() => Promise<T>)[]): Generator<Promise<T>> {
  for (const task of tasks) yield task();
}
