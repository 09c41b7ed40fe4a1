// a queue of resolvers and one timer at a time, set again while somebody waits
export function repairRateLimiter(rate: number, perMs: number) {
  const waiting: (() => void)[] = [];
  let recent: number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const serve = () => {
    timer = undefined;
    const now = performance.now();
    recent = recent.filter((time) => now - time < perMs);
    while (waiting.length > 0 && recent.length < rate) {
      recent.push(now);
      waiting.shift()!();
    }
    if (waiting.length > 0) timer = setTimeout(serve, recent[0]! + perMs - now);
  };
  return {
    acquire: () =>
      new Promise<void>((resolve) => {
        waiting.push(resolve);
        if (timer === undefined) serve();
      }),
  };
}
