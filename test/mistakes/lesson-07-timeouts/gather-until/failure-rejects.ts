// wrong-error: a failure in time rejects the whole
export async function gatherUntil(tasks: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const deadline = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ status: 'pending' }), ms);
  });
  try {
    return await Promise.all(
      tasks.map(async (task) =>
        Promise.race([task().then((value) => ({ status: 'fulfilled', value })), deadline]),
      ),
    );
  } finally {
    clearTimeout(timer);
  }
}
