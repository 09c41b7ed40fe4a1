// leaked-timer: each call keeps a timer long after it has gone out
export function repairRateLimiter(rate: number, perMs: number) {
  let next = 0;
  let waiting = 0;
  return {
    acquire(): Promise<void> {
      const now = Date.now();
      const mine = Math.max(now, next);
      next = mine + perMs / rate;
      waiting += 1;
      return new Promise((resolve) => {
        setTimeout(() => {
          resolve();
          setTimeout(() => (waiting -= 1), 4 * perMs);
        }, mine - now);
      });
    },
  };
}
