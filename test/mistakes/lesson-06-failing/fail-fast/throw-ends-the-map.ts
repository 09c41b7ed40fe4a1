// unhandled-rejection: a task that throws ends the map, and nobody listens to the tasks before it
export async function failFast(tasks: readonly (() => Promise<unknown>)[]) {
  return Promise.all(tasks.map((task) => task()));
}
