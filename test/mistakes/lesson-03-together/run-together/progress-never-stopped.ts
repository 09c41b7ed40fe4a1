// leaked-timer: prints its progress in an interval that nobody stops
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  setInterval(() => console.log('still waiting'), 1_000);
  return Promise.all(tasks.map((task) => task()));
}
