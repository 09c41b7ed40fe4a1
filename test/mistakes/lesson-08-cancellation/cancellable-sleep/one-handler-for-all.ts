// wrong-value: sets onabort, which belongs to the last sleeper alone
export function cancellableSleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(() => {
      signal.onabort = null;
      resolve();
    }, ms);
    signal.onabort = () => {
      clearTimeout(timer);
      reject(signal.reason);
      signal.onabort = null;
    };
  });
}
