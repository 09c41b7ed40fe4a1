// wrong-time: waits for the abandoned step before it rejects
class TimeoutError extends Error {
  override name = 'TimeoutError';
}

export async function withDeadline(steps: readonly (() => Promise<unknown>)[], ms: number) {
  let over = false;
  const timer = setTimeout(() => (over = true), ms);
  const results = [];
  try {
    for (const step of steps) {
      const [outcome] = await Promise.allSettled([(async () => step())()]);
      if (over) throw new TimeoutError('late');
      if (outcome.status === 'rejected') throw outcome.reason;
      results.push(outcome.value);
    }
    return results;
  } finally {
    clearTimeout(timer);
  }
}
