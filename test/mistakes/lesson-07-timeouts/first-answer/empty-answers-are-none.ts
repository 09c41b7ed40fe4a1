// wrong-value: an answer that counts as false is thrown away
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function firstAnswer(mirrors: readonly (() => Promise<unknown>)[], ms: number) {
  let timer: any;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeoutError('late')), ms);
  });
  try {
    return await Promise.any(
      mirrors.map(async (mirror) => {
        const answer = await Promise.race([mirror(), timeout]);
        if (!answer) throw new Error('empty');
        return answer;
      }),
    );
  } finally {
    clearTimeout(timer);
  }
}
