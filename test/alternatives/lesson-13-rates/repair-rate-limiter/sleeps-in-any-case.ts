// sleeps even when there is nothing to wait for, which takes a millisecond
export function repairRateLimiter(rate: number, perMs: number) {
  let next = 0;
  return {
    acquire() {
      const now = Date.now();
      const mine = Math.max(now, next);
      next = mine + perMs / rate;
      return new Promise<void>((resolve) => setTimeout(resolve, mine - now));
    },
  };
}
