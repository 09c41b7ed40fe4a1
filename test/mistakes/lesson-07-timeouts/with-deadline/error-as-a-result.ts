// threw: takes a result that is an Error for a failure
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withDeadline(steps: any[], ms: number) {
  let timer: any;
  const late = new Promise((r) => {
    timer = setTimeout(() => r(new TimeoutError('x')), ms);
  });
  try {
    const rs: any[] = [];
    for (const s of steps) {
      const v = await Promise.race([s(), late]);
      if (v instanceof Error) throw v;
      rs.push(v);
    }
    return rs;
  } finally {
    clearTimeout(timer);
  }
}
