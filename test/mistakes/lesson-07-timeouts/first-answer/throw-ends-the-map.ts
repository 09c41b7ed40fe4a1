// wrong-error: a mirror that throws ends the map
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function firstAnswer(mirrors: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError('late')), ms);
  });
  try {
    return await Promise.any(mirrors.map((mirror) => Promise.race([mirror(), timeout])));
  } finally {
    clearTimeout(timer);
  }
}
