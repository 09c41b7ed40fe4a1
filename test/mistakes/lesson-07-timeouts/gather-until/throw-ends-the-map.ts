// wrong-error: a task that throws ends the map
export async function gatherUntil(tasks: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const deadline = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ status: 'pending' }), ms);
  });
  const settle = (promise: Promise<unknown>) =>
    promise.then(
      (value) => ({ status: 'fulfilled', value }),
      (reason) => ({ status: 'rejected', reason }),
    );
  try {
    return await Promise.all(tasks.map((task) => Promise.race([settle(task()), deadline])));
  } finally {
    clearTimeout(timer);
  }
}
