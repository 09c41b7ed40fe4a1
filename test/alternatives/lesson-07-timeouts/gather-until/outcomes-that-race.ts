// each outcome races against an entry that is the same for all
export async function gatherUntil<T>(tasks: readonly (() => Promise<T>)[], ms: number): Promise<object[]> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<object>((resolve) => {
    timer = setTimeout(resolve, ms, { status: 'pending' });
  });
  const settle = async (task: () => Promise<T>): Promise<object> => {
    try {
      return { status: 'fulfilled', value: await task() };
    } catch (reason) {
      return { status: 'rejected', reason };
    }
  };
  try {
    return await Promise.all(tasks.map((task) => Promise.race([settle(task), deadline])));
  } finally {
    clearTimeout(timer);
  }
}
