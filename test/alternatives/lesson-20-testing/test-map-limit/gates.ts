// no timers at all: every call is let go by hand
import { expect, test } from 'vitest';
import { mapLimit } from 'meanwhile/subjects/map-limit';

interface Gate {
  item: unknown;
  open: (value: unknown) => void;
  fail: (error: unknown) => void;
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

function start(items: readonly unknown[], limit: number) {
  const gates: Gate[] = [];
  const mapper = (item: unknown) =>
    new Promise<unknown>((open, fail) => {
      gates.push({ item, open, fail });
    });
  const result = mapLimit(items, limit, mapper);
  return { gates, result, seen: () => gates.map(({ item }) => item) };
}

test('a pool', async () => {
  const items = ['a', 0, 'c', 'd'];
  const { gates, result, seen } = start(items, 2);
  expect(seen()).toEqual(['a', 0]);
  gates[1]?.open('B');
  await turn();
  expect(seen()).toEqual(['a', 0, 'c']);
  gates[2]?.open('C');
  await turn();
  gates[3]?.open('D');
  gates[0]?.open('A');
  expect(await result).toEqual(['A', 'B', 'C', 'D']);
  expect(items).toEqual(['a', 0, 'c', 'd']);
});

test('a failure', async () => {
  const { gates, result, seen } = start(['a', 'b', 'c'], 2);
  let error: unknown;
  result.catch((caught: unknown) => (error = caught));
  gates[0]?.fail('broken');
  await turn();
  expect(error).toBe('broken');
  gates[1]?.open('B');
  await turn();
  expect(seen()).toEqual(['a', 'b']);
});
