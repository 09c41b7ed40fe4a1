import { check, exercise, finishesAt, leavesNoTimers, resolvesTo } from 'meanwhile';

export default exercise<typeof import('../stubs/async-range.js')>({
  title: 'A range, as a generator',
  hints: [
    'All the bookkeeping of `AsyncCounter` is gone here. What keeps the number from one turn to the next?',
    'An async generator is an ordinary loop that may `await` and `yield`. It stands still at each `yield` until the next item is asked for. The lesson starts with one: see "The keeper who was not looking".',
    'Nearly there: a `for` loop from `start` while the number is below `end`. In its body, first await the time, with `setTimeout` of `node:timers/promises`, and then yield the number.',
  ],
  checks: [
    check('gives each number after its wait, and then ends', {
      given: (draw) => ({ start: draw.int(-3, 0), ms: draw.int(2, 9) * 100 }),
      scenario: async ({ submission, world, given: { start, ms } }) => {
        const came: string[] = [];
        for await (const n of submission.asyncRange(start, start + 4, ms)) came.push(`${n} at ${world.now()} ms`);
        for (const first of [3, 5]) {
          // Who goes on beyond the end is stopped here.
          for await (const n of submission.asyncRange(first, 3, ms)) {
            came.push(`${n} from ${first} up to 3`);
            if (came.length > 9) break;
          }
        }
        return came;
      },
      expect: ({ start, ms }) => [
        resolvesTo([1, 2, 3, 4].map((turn) => `${start + turn - 1} at ${turn * ms} ms`)),
        finishesAt(4 * ms),
      ],
    }),
    check('waits for a number only when it is asked for', {
      given: (draw) => draw.latencies(2, 200, 900),
      scenario: async ({ submission, world, given: [ms = 0, pause = 0] }) => {
        const ranges = [submission.asyncRange(1, 4, ms), submission.asyncRange(11, 14, ms)];
        await world.sleep(1_000);
        const read = async (range: AsyncIterable<number>): Promise<string[]> => {
          const came: string[] = [];
          for await (const n of range) {
            came.push(`${n} at ${world.now()} ms`);
            await world.sleep(pause);
          }
          return came;
        };
        return Promise.all(ranges.map(read));
      },
      expect: ([ms = 0, pause = 0]) => [
        resolvesTo(
          [0, 10].map((before) => [1, 2, 3].map((n) => `${before + n} at ${1_000 + n * ms + (n - 1) * pause} ms`)),
        ),
        finishesAt(1_000 + 3 * (ms + pause)),
      ],
    }),
    check('leaves nothing behind when nobody wants more', {
      given: (draw) => draw.int(2, 9) * 100,
      scenario: async ({ submission, given: ms }) => {
        const range = submission.asyncRange(1, 1_000_000, ms);
        const came: number[] = [];
        for await (const n of range) {
          came.push(n);
          if (n === 2) break;
        }
        return [...came, (await range.next()).done];
      },
      expect: (ms) => [resolvesTo([1, 2, true]), finishesAt(2 * ms), leavesNoTimers()],
    }),
  ],
});
