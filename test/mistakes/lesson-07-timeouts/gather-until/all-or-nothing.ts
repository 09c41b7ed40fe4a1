// threw: a timeout around the whole throws away what is done
export async function gatherUntil(tasks: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), ms);
  });
  try {
    return await Promise.race([Promise.allSettled(tasks.map(async (task) => task())), late]);
  } finally {
    clearTimeout(timer);
  }
}
