// a semaphore whose places come back by a timer, perMs after the call went out
export function repairRateLimiter(rate: number, perMs: number) {
  let free = rate;
  const waiting: (() => void)[] = [];
  const goOut = (go: () => void) => {
    go();
    setTimeout(() => {
      const next = waiting.shift();
      if (next) goOut(next);
      else free += 1;
    }, perMs);
  };
  return {
    acquire(): Promise<void> {
      return new Promise((resolve) => {
        if (free === 0) waiting.push(resolve);
        else {
          free -= 1;
          goOut(resolve);
        }
      });
    },
  };
}
