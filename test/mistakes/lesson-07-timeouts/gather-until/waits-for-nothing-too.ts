// wrong-time: waits until the deadline for no tasks at all
export async function gatherUntil(tasks: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const deadline = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ status: 'pending' }), ms);
  });
  const settle = async (task: () => Promise<unknown>) => {
    try {
      return { status: 'fulfilled', value: await task() };
    } catch (reason) {
      return { status: 'rejected', reason };
    }
  };
  const parts = tasks.map((task) => Promise.race([settle(task), deadline]));
  if (parts.length === 0) await deadline;
  const all = await Promise.all(parts);
  clearTimeout(timer);
  return all;
}
