// runs told as texts, in tests that run side by side
import { expect, it } from 'vitest';
import { mapLimit } from 'meanwhile/subjects/map-limit';
type Step = [item: number, how: 'ok' | 'fail'];
async function play(items: number[], limit: number, steps: Step[]): Promise<string> {
  const events: string[] = [];
  const ends = new Map<number, (how: 'ok' | 'fail') => void>();
  const settled = mapLimit(items, limit, (item) => {
    events.push(`+${item}`);
    return new Promise<string>((resolve, reject) =>
      ends.set(item, (how) => {
        events.push(`-${item}`);
        if (how === 'ok') resolve(`r${item}`);
        else reject(new RangeError(`no ${item}`));
      }),
    );
  }).then(
    (list) => events.push(`=${list.join()}`),
    (e: Error) => events.push(`!${e.name} ${e.message}`),
  );
  const pause = () => new Promise((r) => setImmediate(r));
  await pause();
  for (const [item, how] of steps) {
    ends.get(item)?.(how);
    await pause();
  }
  void settled;
  await pause();
  return events.join(' ');
}
it.concurrent('slides', async () => {
  const items = [5, 0, 3, 4];
  expect(
    await play(items, 2, [
      [0, 'ok'],
      [3, 'ok'],
      [4, 'ok'],
      [5, 'ok'],
    ]),
  ).toBe('+5 +0 -0 +3 -3 +4 -4 -5 =r5,r0,r3,r4');
  expect(items.join()).toBe('5,0,3,4');
});
it.concurrent('breaks', async () => {
  expect(
    await play([1, 2, 3], 2, [
      [2, 'fail'],
      [1, 'ok'],
    ]),
  ).toBe('+1 +2 -2 !RangeError no 2 -1');
});
it.concurrent('is empty', async () => {
  expect(await play([], 2, [])).toBe('=');
});
