// as many seats as calls, taken in turn; each seat remembers when it was last used
import { setTimeout as sleep } from 'node:timers/promises';
class Seat {
  private restedAt = -Infinity;
  book(now: number, rest: number): number {
    const at = now > this.restedAt ? now : this.restedAt;
    this.restedAt = at + rest;
    return at;
  }
}
export const repairRateLimiter = (rate: number, perMs: number) => {
  const seats = Array.from({ length: rate }, () => new Seat());
  let turn = 0;
  return {
    acquire: async () => {
      const now = performance.now();
      const at = seats[turn++ % rate]!.book(now, perMs);
      if (at !== now) await sleep(at - now);
    },
  };
};
