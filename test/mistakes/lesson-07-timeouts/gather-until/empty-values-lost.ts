// wrong-value: writes null where a value counts as false
export async function gatherUntil(tasks: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const deadline = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ status: 'pending' }), ms);
  });
  const settle = async (task: () => Promise<unknown>) => {
    try {
      return { status: 'fulfilled', value: (await task()) || null };
    } catch (reason) {
      return { status: 'rejected', reason };
    }
  };
  const parts = await Promise.all(tasks.map((task) => Promise.race([settle(task), deadline])));
  clearTimeout(timer);
  return parts;
}
