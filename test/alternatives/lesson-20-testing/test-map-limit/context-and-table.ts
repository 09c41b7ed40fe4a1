// a table of whole stories, with expect taken from the context of each test
import { test, vi } from 'vitest';
import { mapLimit } from 'meanwhile/subjects/map-limit';

interface Story {
  items: number[];
  limit: number;
  log: string;
}

const stories: Story[] = [
  { items: [30, 10, 20], limit: 2, log: '0>30 0>10 10<10 10>20 30<30 30<20 end 30' },
  { items: [30, 10, 20], limit: 9, log: '0>30 0>10 0>20 10<10 20<20 30<30 end 30' },
  { items: [20, -10, 5], limit: 1, log: '0>20 20<20 20>-10 error 20' },
  { items: [20, -10, 5], limit: 2, log: '0>20 0>-10 error 0 20<20' },
  { items: [0, 0], limit: 1, log: '0>0 0<0 0>0 0<0 end 0' },
  { items: [], limit: 1, log: 'end 0' },
];

test.for(stories)('$items by $limit', async ({ items, limit, log }, { expect }) => {
  vi.useFakeTimers({ now: 0, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  const lines: string[] = [];
  const before = [...items];
  mapLimit(items, limit, async (ms) => {
    lines.push(`${Date.now()}>${ms}`);
    if (ms < 0) throw new Error('negative');
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    lines.push(`${Date.now()}<${ms}`);
    return `mapped ${ms}`;
  }).then(
    (results) => {
      lines.push(`end ${Date.now()}`);
      expect(results).toEqual(before.map((ms) => `mapped ${ms}`));
    },
    () => lines.push(`error ${Date.now()}`),
  );
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  expect(lines.join(' ')).toBe(log);
  expect(items).toEqual(before);
});
