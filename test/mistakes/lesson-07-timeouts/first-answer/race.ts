// wrong-error: the first to end decides, and it may have failed
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function firstAnswer(mirrors: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError('late')), ms);
  });
  try {
    return await Promise.race([...mirrors.map(async (mirror) => mirror()), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
