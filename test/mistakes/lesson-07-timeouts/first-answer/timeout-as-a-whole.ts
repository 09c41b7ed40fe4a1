// wrong-error: at the deadline rejects with a TimeoutError, and the errors of the mirrors are lost
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function firstAnswer(mirrors: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError('late')), ms);
  });
  try {
    return await Promise.race([Promise.any(mirrors.map(async (mirror) => mirror())), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
