import { check, exercise, finishesAt, leavesNoTimers, resolvesTo } from 'meanwhile';

export default exercise<typeof import('../stubs/async-counter.js')>({
  title: 'A counter, by hand',
  hints: [
    'What does the counter have to remember between two calls of `next`? There are three such things, and one of them changes.',
    '`for await` asks `Symbol.asyncIterator` for an iterator, calls `next()` for each item, and looks at `done` in the answer. The lesson takes the loop apart under "What the loop really does".',
    'While one call of `next` is waiting, another one may come in. If each reads the number after its wait, both read the same one. When do you have to take it?',
    'Nearly there: `next` looks first whether the number has reached the end, and answers `done: true` at once. Otherwise it keeps the number in a constant, adds one to the field, awaits `ms`, and answers with the constant. `return` sets the field to the end.',
  ],
  checks: [
    check('counts to the end, each number after its wait', {
      given: (draw) => ({ start: draw.int(-3, 0), ms: draw.int(2, 9) * 100 }),
      scenario: async ({ submission, world, given: { start, ms } }) => {
        const came: string[] = [];
        const counter = new submission.AsyncCounter(start, start + 5, ms);
        for await (const n of counter) came.push(`${n} at ${world.now()} ms`);
        // It has been counted through.
        for await (const n of counter) came.push(`${n} once more`);
        return came;
      },
      expect: ({ start, ms }) => [
        resolvesTo([1, 2, 3, 4, 5].map((turn) => `${start + turn - 1} at ${turn * ms} ms`)),
        finishesAt(5 * ms),
      ],
    }),
    check('is at its end at once, and stays there', {
      given: (draw) => draw.int(2, 9) * 100,
      scenario: async ({ submission, given: ms }) => {
        const counter = new submission.AsyncCounter(7, 8, ms);
        const first = await counter.next();
        const ends = [await counter.next(), await counter.next()];
        // Neither of these has a number to give.
        for (const start of [3, 5]) ends.push(await new submission.AsyncCounter(start, 3, ms).next());
        return [first.value, ...ends.map(({ value, done }) => (done ? { value, done } : value))];
      },
      expect: (ms) => [
        resolvesTo([7, ...Array.from({ length: 4 }, () => ({ value: undefined, done: true }))]),
        finishesAt(ms),
      ],
    }),
    check('a break ends it for good', {
      given: (draw) => draw.int(2, 9) * 100,
      scenario: async ({ submission, given: ms }) => {
        const counter = new submission.AsyncCounter(1, 9, ms);
        const came: unknown[] = [];
        for await (const n of counter) {
          came.push(n);
          if (n === 2) break;
        }
        came.push((await counter.next()).done);
        for await (const n of counter) came.push(n);
        const unread = new submission.AsyncCounter(1, 9, ms);
        const answer = await unread.return();
        return [...came, answer.value, answer.done];
      },
      expect: (ms) => [resolvesTo([1, 2, true, undefined, true]), finishesAt(2 * ms), leavesNoTimers()],
    }),
    check('each call of next gets a number of its own', {
      given: (draw) => draw.int(2, 9) * 100,
      scenario: async ({ submission, given: ms }) => {
        const counter = new submission.AsyncCounter(4, 6, ms);
        const answers = await Promise.all([counter.next(), counter.next(), counter.next()]);
        return answers.map(({ value, done }) => (done ? 'done' : value));
      },
      expect: [resolvesTo([4, 5, 'done'])],
    }),
    check('begins with the first next, each on its own', {
      given: (draw) => draw.int(2, 9) * 100,
      scenario: async ({ submission, world, given: ms }) => {
        const [one, other] = [new submission.AsyncCounter(1, 3, ms), new submission.AsyncCounter(11, 13, 2 * ms)];
        await world.sleep(1_000);
        const count = async (counter: AsyncIterable<number>): Promise<string[]> => {
          const came: string[] = [];
          for await (const n of counter) came.push(`${n} at ${world.now()} ms`);
          return came;
        };
        return Promise.all([count(one), count(other)]);
      },
      expect: (ms) => [
        resolvesTo([
          [`1 at ${1_000 + ms} ms`, `2 at ${1_000 + 2 * ms} ms`],
          [`11 at ${1_000 + 2 * ms} ms`, `12 at ${1_000 + 4 * ms} ms`],
        ]),
        finishesAt(1_000 + 4 * ms),
      ],
    }),
  ],
});
