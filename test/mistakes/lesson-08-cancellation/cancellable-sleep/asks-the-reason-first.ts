// leaked-timer: looks at the reason to know whether the signal is aborted already
export function cancellableSleep(ms: number, signal: AbortSignal) {
  return new Promise<void>((res, rej) => {
    if (signal.reason) return rej(signal.reason);
    const f = () => {
      clearTimeout(t);
      rej(signal.reason);
    };
    const t = setTimeout(() => {
      signal.removeEventListener('abort', f);
      res();
    }, ms);
    signal.addEventListener('abort', f, { once: true });
  });
}
