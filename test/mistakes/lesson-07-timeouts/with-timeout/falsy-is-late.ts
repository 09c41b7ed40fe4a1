// threw: takes an empty result for none
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withTimeout(task: () => Promise<unknown>, ms: number) {
  let timer: any;
  const timeout = new Promise((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    const value = await Promise.race([task(), timeout]);
    if (!value) throw new TimeoutError('late');
    return value;
  } finally {
    clearTimeout(timer);
  }
}
