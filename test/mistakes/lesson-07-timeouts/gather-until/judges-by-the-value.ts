// wrong-value: takes a result of undefined for none
export async function gatherUntil(tasks: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const deadline = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ status: 'pending' }), ms);
  });
  const values: any[] = [];
  const errors: any[] = [];
  const all = tasks.map(async (task, index) => {
    try {
      values[index] = await task();
    } catch (reason) {
      errors[index] = { reason };
    }
  });
  await Promise.race([Promise.all(all), deadline]);
  clearTimeout(timer);
  return tasks.map((_, index) => {
    if (errors[index]) return { status: 'rejected', ...errors[index] };
    return values[index] === undefined ? { status: 'pending' } : { status: 'fulfilled', value: values[index] };
  });
}
