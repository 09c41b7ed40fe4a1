// writes into a list, and hands out a copy of it
export async function gatherUntil<T>(tasks: readonly (() => Promise<T>)[], ms: number) {
  const parts: object[] = tasks.map(() => ({ status: 'pending' }));
  const all = tasks.map(async (task, index) => {
    try {
      parts[index] = { status: 'fulfilled', value: await task() };
    } catch (reason) {
      parts[index] = { status: 'rejected', reason };
    }
  });
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([Promise.all(all), new Promise((resolve) => (timer = setTimeout(resolve, ms)))]);
  clearTimeout(timer);
  return parts.slice();
}
