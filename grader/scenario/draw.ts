import type { Draw } from './world.js';

/**
 * A source of seeded draws (mulberry32: 32 bits of state, the same on every machine).
 *
 * @param seed any whole number
 * @param exercise keeps the draws of one exercise apart from those of another
 * @param check the number of the check, for the same reason
 * @param order of the calls, where every order is tried: what a submission remembers of one order is of no use in
 *   another. The first one, in which nothing overtakes anything, draws as a check without orders does.
 */
export function createDraw(seed: number, exercise: string, check: number, order: readonly number[] = []): Draw {
  const next = mulberry32(hash([seed, exercise, check, ...withoutLastZeros(order)].join('/')));
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const shuffle = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    const shuffled: T[] = [];
    while (left.length > 0) shuffled.push(...left.splice(int(0, left.length - 1), 1));
    return shuffled;
  };
  return {
    int,
    shuffle,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('draw.pick needs at least one item');
      return items[int(0, items.length - 1)] as (typeof items)[number];
    },
    latencies: (count, min, max, step = 100) => {
      const choices = Array.from({ length: Math.floor((max - min) / step) + 1 }, (_, index) => min + index * step);
      if (count > choices.length) {
        throw new RangeError(
          `draw.latencies: only ${choices.length} different values between ${min} and ${max}, ${count} asked for`,
        );
      }
      return shuffle(choices).slice(0, count);
    },
    word: () => Array.from({ length: 3 }, () => `${'bdfgklmnprstvz'[int(0, 13)]}${'aeiou'[int(0, 4)]}`).join(''),
  };
}

/** A source of numbers from 0 to below 1, for `Math.random`: the same seed gives the same numbers. */
export function createRandom(seed: number): () => number {
  return mulberry32(hash(`${seed}/random`));
}

/** Zeros at the end of an order go without saying. */
function withoutLastZeros(order: readonly number[]): readonly number[] {
  return order.slice(0, order.findLastIndex((pick) => pick !== 0) + 1);
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value | 0;
}
