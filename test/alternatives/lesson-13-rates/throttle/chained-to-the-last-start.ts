// async all the way: every call looks again after its wait, and the first to do so starts for all
import { setTimeout as sleep } from 'node:timers/promises';
export function throttle<Args extends unknown[], T>(fn: (...args: Args) => Promise<T>, ms: number) {
  interface Round {
    args: Args;
    run: (() => Promise<T>) | null;
  }
  let startedAt = -Infinity;
  let round: Round | null = null;
  const begin = (mine: Round): (() => Promise<T>) => {
    if (mine.run === null) {
      startedAt = performance.now();
      if (round === mine) round = null;
      const result = (async () => fn(...mine.args))();
      mine.run = () => result;
    }
    return mine.run;
  };
  return async (...args: Args): Promise<T> => {
    const wait = startedAt + ms - performance.now();
    round ??= { args, run: null };
    const mine = round;
    mine.args = args;
    if (wait > 0) await sleep(wait);
    return begin(mine)();
  };
}
