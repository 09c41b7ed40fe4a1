// wrong-value: the deadline rejects with null, and a task may do so too
export async function gatherUntil(tasks: any[], ms: number) {
  let timer: any;
  const late = new Promise((_, r) => {
    timer = setTimeout(() => r(null), ms);
  });
  try {
    const rs: any[] = await Promise.allSettled(tasks.map(async (t) => Promise.race([t(), late])));
    return rs.map((r) => (r.reason === null ? { status: 'pending' } : r));
  } finally {
    clearTimeout(timer);
  }
}
