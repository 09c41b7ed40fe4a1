// no generator at all: an iterator by hand
import { setTimeout as sleep } from 'node:timers/promises';
export function asyncRange(start: number, end: number, ms: number) {
  const numbers = {
    [Symbol.asyncIterator]: () => numbers,
    next: async () => {
      if (start >= end) return { value: undefined, done: true as const };
      await sleep(ms);
      return { value: start++, done: false as const };
    },
    return: async () => {
      start = end;
      return { value: undefined, done: true as const };
    },
  };
  return numbers;
}
