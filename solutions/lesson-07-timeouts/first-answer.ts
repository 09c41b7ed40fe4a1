class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/** Asks all mirrors at once; gives the first answer, or the errors of all. */
export async function firstAnswer<T>(mirrors: readonly (() => Promise<T>)[], ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError(`There was no answer within ${ms} ms.`)), ms);
  });
  try {
    // One timer for all of them: it is stopped as soon as there is an answer, whoever is still at work.
    return await Promise.any(mirrors.map(async (mirror) => Promise.race([mirror(), timeout])));
  } finally {
    clearTimeout(timer);
  }
}
