// leaked-timer: a timer for each mirror, cleared only when that mirror has ended
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

async function limited(mirror: () => Promise<unknown>, ms: number) {
  let timer: any;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError('late')), ms);
  });
  try {
    return await Promise.race([mirror(), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

export async function firstAnswer(mirrors: readonly (() => Promise<unknown>)[], ms: number) {
  return Promise.any(mirrors.map((mirror) => limited(mirror, ms)));
}
