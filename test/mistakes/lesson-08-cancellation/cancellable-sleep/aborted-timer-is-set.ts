// leaked-timer: rejects under an aborted signal, and sets the timer all the same
export async function cancellableSleep(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop = () => {};
  const slept = new Promise<void>((resolve, reject) => {
    stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    if (signal.aborted) reject(signal.reason);
    timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', stop);
  });
  return slept.finally(() => signal.removeEventListener('abort', stop));
}
