// wrong-value: takes a task that gives undefined after the abort for one that was stopped
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function cancelAfter(task: any, ms: number) {
  const c = new AbortController();
  const t = setTimeout(() => c.abort(new TimeoutError('x')), ms);
  try {
    const v = await task(c.signal);
    if (v === undefined && c.signal.aborted) throw c.signal.reason;
    return v;
  } finally {
    clearTimeout(t);
  }
}
