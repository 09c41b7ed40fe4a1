// wrong-value: makes an error of its own where the reason is null
export function cancellableSleep(ms: number, signal: AbortSignal) {
  return new Promise<void>((res, rej) => {
    if (signal.aborted) return rej(signal.reason);
    const f = () => {
      clearTimeout(t);
      rej(signal.reason ?? new Error('aborted'));
    };
    const t = setTimeout(() => {
      signal.removeEventListener('abort', f);
      res();
    }, ms);
    signal.addEventListener('abort', f, { once: true });
  });
}
