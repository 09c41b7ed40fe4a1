// wrong-value: takes a result of null for none
export async function gatherUntil<T>(tasks: readonly (() => Promise<T>)[], ms: number): Promise<object[]> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms);
  });
  const partOf = async (task: () => Promise<T>): Promise<object> => {
    try {
      const value = await Promise.race([task(), deadline]);
      return value === null ? { status: 'pending' } : { status: 'fulfilled', value };
    } catch (reason) {
      return { status: 'rejected', reason };
    }
  };
  try {
    return await Promise.all(tasks.map(partOf));
  } finally {
    clearTimeout(timer);
  }
}
