import { check, exercise, finishesAt, leavesNoTimers, logs, logsInOrder, resolvesTo } from 'meanwhile';

const FETCHED = { status: 'ok', data: [1, 2, 3] };

export default exercise<typeof import('../stubs/fetch-data.js')>({
  title: 'Fetch data',
  hints: [
    'What has to happen between the two lines, and who is to wait for it: the whole program, or this one function?',
    '`await` in front of a promise pauses the function until the promise settles, and only an `async` function may ' +
      'use it. See "How far does a call get?" in the lesson, where a loaf of bread takes as long as your data.',
    'Four steps, in this order: log, `await` a wait of 1000 ms, log again, return the object. The wait is a promise ' +
      'that a timer resolves: `setTimeout` of `node:timers/promises` makes one. Without the `await` in front of it, ' +
      'it is started and nobody waits.',
  ],
  checks: [
    check('gives the data after 1 s', {
      scenario: ({ submission, world }) => submission.fetchData(world.log),
      expect: [resolvesTo(FETCHED), finishesAt(1_000), leavesNoTimers()],
    }),
    check('logs one line before the wait, one after it', {
      scenario: ({ submission, world }) => submission.fetchData(world.log),
      expect: [
        logs([
          [0, 'Fetching data...'],
          [1_000, 'Data received!'],
        ]),
      ],
    }),
    check('logs before it returns, and before it has the data', {
      scenario: async ({ submission, world }) => {
        const fetched = submission.fetchData(world.log);
        world.log('The call has returned.');
        await fetched;
        world.log('The data is there.');
      },
      expect: [logsInOrder(['Fetching data...', 'The call has returned.', 'Data received!', 'The data is there.'])],
    }),
    check('each fetch takes its own 1 s, overlapping or not', {
      given: (draw) => ({ gap: draw.int(2, 8) * 100 }),
      scenario: async ({ submission, world, given }) => {
        const fetchAs = (name: string) => submission.fetchData((line) => world.log(`${name}: ${line}`));
        const first = fetchAs('first');
        await world.sleep(given.gap);
        const second = fetchAs('second');
        return [await first, await second, await fetchAs('third')];
      },
      expect: ({ gap }) => [
        resolvesTo([FETCHED, FETCHED, FETCHED]),
        finishesAt(gap + 2_000),
        logs([
          [0, 'first: Fetching data...'],
          [gap, 'second: Fetching data...'],
          [1_000, 'first: Data received!'],
          [gap + 1_000, 'second: Data received!'],
          [gap + 1_000, 'third: Fetching data...'],
          [gap + 2_000, 'third: Data received!'],
        ]),
      ],
    }),
  ],
});
