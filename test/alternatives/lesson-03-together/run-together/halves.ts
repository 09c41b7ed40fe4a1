// both halves at once, each in the same way
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  if (tasks.length < 2) return Promise.all(tasks.map((task) => task()));
  const middle = tasks.length >> 1;
  const halves = await Promise.all([runTogether(tasks.slice(0, middle)), runTogether(tasks.slice(middle))]);
  return [...halves[0], ...halves[1]];
}
