// wrong-value: takes a task that failed with a TimeoutError of its own for one that is at work
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function gatherUntil(tasks: any[], ms: number) {
  let timer: any;
  const late = new Promise((_, r) => {
    timer = setTimeout(() => r(new TimeoutError('x')), ms);
  });
  try {
    const rs: any[] = await Promise.allSettled(tasks.map(async (t) => Promise.race([t(), late])));
    return rs.map((r) => (r.status === 'rejected' && r.reason?.name === 'TimeoutError' ? { status: 'pending' } : r));
  } finally {
    clearTimeout(timer);
  }
}
