// leaked-timer: does not clear the timer when all are done before it
export async function gatherUntil(tasks: readonly (() => Promise<unknown>)[], ms: number) {
  const deadline = new Promise((resolve) => setTimeout(resolve, ms, { status: 'pending' }));
  const settle = async (task: () => Promise<unknown>) => {
    try {
      return { status: 'fulfilled', value: await task() };
    } catch (reason) {
      return { status: 'rejected', reason };
    }
  };
  return Promise.all(tasks.map((task) => Promise.race([settle(task), deadline])));
}
