// wrong-value: hands out the very list that it goes on writing into
export async function gatherUntil(tasks: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const deadline = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ status: 'pending' }), ms);
  });
  const parts: any[] = tasks.map(() => ({ status: 'pending' }));
  const all = tasks.map(async (task, index) => {
    try {
      parts[index] = { status: 'fulfilled', value: await task() };
    } catch (reason) {
      parts[index] = { status: 'rejected', reason };
    }
  });
  await Promise.race([Promise.all(all), deadline]);
  clearTimeout(timer);
  return parts;
}
