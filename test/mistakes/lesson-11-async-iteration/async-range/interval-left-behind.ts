// leaked-timer: an interval that nobody stops after a break
export async function* asyncRange(start: number, end: number, ms: number) {
  let asked: (() => void) | undefined;
  let left = 0;
  const timer = setInterval(() => {
    const resolve = asked;
    asked = undefined;
    resolve?.();
    if (++left > 10_000) clearInterval(timer);
  }, ms);
  for (let n = start; n < end; n += 1) {
    timer.refresh();
    await new Promise<void>((resolve) => (asked = resolve));
    yield n;
  }
  clearInterval(timer);
}
