// the first task and, at the same time, itself with the rest
export async function runTogether<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const [first, ...rest] = tasks;
  if (!first) return [];
  const [result, others] = await Promise.all([first(), runTogether(rest)]);
  return [result, ...others];
}
