// listens to a signal that is aborted by the timer or by the caller
export async function cancellableSleep(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const slept = new AbortController();
  const timer = setTimeout(() => slept.abort(), ms);
  const either = AbortSignal.any([slept.signal, signal]);
  await new Promise((resolve) => either.addEventListener('abort', resolve, { once: true }));
  clearTimeout(timer);
  signal.throwIfAborted();
}
