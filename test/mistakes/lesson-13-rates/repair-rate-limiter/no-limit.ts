// over-rate: lets everybody through
export function repairRateLimiter(rate: number, perMs: number) {
  return { async acquire() {} };
}
