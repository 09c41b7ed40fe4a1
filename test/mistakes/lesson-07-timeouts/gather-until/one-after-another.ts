// sequential-await: starts a task when the one before it has ended
export async function gatherUntil(tasks: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const deadline = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ status: 'pending' }), ms);
  });
  const parts: unknown[] = [];
  for (const task of tasks) {
    const outcome = (async () => {
      try {
        return { status: 'fulfilled', value: await task() };
      } catch (reason) {
        return { status: 'rejected', reason };
      }
    })();
    parts.push(await Promise.race([outcome, deadline]));
  }
  clearTimeout(timer);
  return parts;
}
