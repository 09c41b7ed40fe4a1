// leaked-timer: keeps the timer outside the function, and so a second call forgets the timer of the first
let timer: any;
const LATE = Symbol();
export async function gatherUntil(tasks: any[], ms: number) {
  const late = new Promise((_, r) => {
    timer = setTimeout(() => r(LATE), ms);
  });
  try {
    const rs: any[] = await Promise.allSettled(tasks.map(async (t) => Promise.race([t(), late])));
    return rs.map((r) => (r.reason === LATE ? { status: 'pending' } : r));
  } finally {
    clearTimeout(timer);
  }
}
