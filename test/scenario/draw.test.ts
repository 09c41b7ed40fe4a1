import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDraw } from '../../grader/scenario/draw.js';

it('gives the same values for the same seed, exercise and check', () => {
  const values = () => {
    const draw = createDraw(7, 'sleep', 2);
    return [draw.int(1, 100), draw.word(), draw.shuffle([1, 2, 3, 4]), draw.latencies(3, 100, 900)];
  };
  expect(values()).toEqual(values());
});

it.each([
  ['seed', createDraw(8, 'sleep', 2)],
  ['exercise', createDraw(7, 'cook', 2)],
  ['check', createDraw(7, 'sleep', 3)],
  ['order', createDraw(7, 'sleep', 2, [0, 1])],
])('gives other values for another %s', (_, other) => {
  expect(other.int(0, 1_000_000)).not.toBe(createDraw(7, 'sleep', 2).int(0, 1_000_000));
});

it('draws whole numbers within the bounds, both included', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(5), (seed, min, span) => {
      const draw = createDraw(seed, 'x', 0);
      const drawn = new Set(Array.from({ length: 300 }, () => draw.int(min, min + span)));
      return [...drawn].every((value) => value >= min && value <= min + span) && drawn.size === span + 1;
    }),
  );
});

it('draws latencies that differ, on the steps asked for', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const latencies = createDraw(seed, 'x', 0).latencies(5, 100, 900, 50);
      return new Set(latencies).size === 5 && latencies.every((ms) => ms >= 100 && ms <= 900 && ms % 50 === 0);
    }),
  );
});

it('refuses more different latencies than there are', () => {
  expect(() => createDraw(1, 'x', 0).latencies(4, 100, 300)).toThrow('only 3 different values between 100 and 300');
});

it('keeps all items when it shuffles, and leaves the list as it was', () => {
  const items = ['a', 'b', 'c', 'd'];
  expect(createDraw(3, 'x', 0).shuffle(items).sort()).toEqual(items);
  expect(items).toEqual(['a', 'b', 'c', 'd']);
});

it('picks one of the items, and refuses to pick from none', () => {
  expect(['a', 'b']).toContain(createDraw(3, 'x', 0).pick(['a', 'b']));
  expect(() => createDraw(3, 'x', 0).pick([])).toThrow('at least one item');
});

it('draws the same for one order, however many zeros are written at its end', () => {
  const first = createDraw(7, 'sleep', 2).int(0, 1_000_000);
  expect(createDraw(7, 'sleep', 2, [0, 0]).int(0, 1_000_000)).toBe(first);
  const other = createDraw(7, 'sleep', 2, [0, 1]).int(0, 1_000_000);
  expect(createDraw(7, 'sleep', 2, [0, 1, 0]).int(0, 1_000_000)).toBe(other);
});
