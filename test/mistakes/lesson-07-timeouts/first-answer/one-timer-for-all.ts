// leaked-timer: keeps the timer outside the function, and so a second call forgets the timer of the first
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

let timer: any;
export async function firstAnswer(mirrors: any[], ms: number) {
  const late = new Promise((_, r) => {
    timer = setTimeout(() => r(new TimeoutError('x')), ms);
  });
  try {
    return await Promise.any(mirrors.map(async (m) => Promise.race([m(), late])));
  } finally {
    clearTimeout(timer);
  }
}
