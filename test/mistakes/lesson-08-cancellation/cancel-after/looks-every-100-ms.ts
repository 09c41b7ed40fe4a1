// wrong-time: looks at the clock every 100 ms
export async function cancelAfter<T>(task: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const start = Date.now();
  const look = setInterval(() => {
    if (Date.now() - start >= ms) controller.abort(new DOMException('too slow', 'TimeoutError'));
  }, 100);
  try {
    return await task(controller.signal);
  } finally {
    clearInterval(look);
  }
}
