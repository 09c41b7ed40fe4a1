// leaked-timer: keeps the timer outside the function, and so one call stops the timer of another
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

let timer: any;
export async function withDeadline(steps: any[], ms: number) {
  const late = new Promise((_, r) => {
    timer = setTimeout(() => r(new TimeoutError('x')), ms);
  });
  late.catch(() => {});
  try {
    const rs: any[] = [];
    for (const s of steps) rs.push(await Promise.race([s(), late]));
    return rs;
  } finally {
    clearTimeout(timer);
  }
}
