// wrong-error: looks at the clock between the steps only
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withDeadline(steps: readonly (() => Promise<unknown>)[], ms: number) {
  const due = performance.now() + ms;
  const results = [];
  for (const step of steps) {
    if (performance.now() > due) throw new TimeoutError('late');
    results.push(await step());
    if (performance.now() > due) throw new TimeoutError('late');
  }
  return results;
}
