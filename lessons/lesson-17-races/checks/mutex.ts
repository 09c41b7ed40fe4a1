import {
  callsNothing,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  logs,
  logsInOrder,
  notes,
  oneAtATime,
  rejectsWith,
  resolvesTo,
  startsInOrder,
} from 'meanwhile';

const NEWCOMERS = ['D', 'E', 'F', 'G', 'H', 'I', 'J', 'K'];

export default exercise<typeof import('../stubs/mutex.js')>({
  title: 'A lock',
  hints: [
    'Somebody calls while three others wait already. For whom, exactly, does the newcomer have to wait?',
    'For the one directly in front, and for nobody else. A promise can stand for "the one in front is through", and each ' +
      'newcomer leaves another one behind for whoever comes next. The lesson shows such a line under "When the await must stay".',
    'Two things go wrong easily. Take your place in the line before you await anything: between a look and an `await` ' +
      'others come in. And say that you are through in a `finally`: work may fail.',
    'Nearly there: keep the promise of the last place in a field. In `runExclusive`, remember that promise, put a new one ' +
      'in the field whose `resolve` you keep, and await the remembered one. Then run the work, and call `resolve` whichever way it ends.',
  ],
  checks: [
    check('one at a time, first come, first served', {
      points: 2,
      orders: 'every',
      given: (draw) => ({ first: draw.word(), last: draw.word() }),
      scenario: ({ submission, world, given: { first, last } }) => {
        const mutex = new submission.Mutex();
        const enter = <T>(label: string, value: T): Promise<T> =>
          mutex.runExclusive(async () => {
            world.log(`${label} is in`);
            const result = await world.task(label, 100, value)();
            world.log(`${label} is out`);
            return result;
          });
        // D comes from afar: in some orders while the others are at work, in others when they are through.
        const comeLater = world
          .task('the way of D', 100, undefined)()
          .then(() => enter('D', last));
        return Promise.all([enter('A', first), enter('B', undefined), enter('C', 0), comeLater]);
      },
      expect: ({ first, last }) => [
        resolvesTo([first, undefined, 0, last]),
        logsInOrder(['A', 'B', 'C', 'D'].flatMap((label) => [`${label} is in`, `${label} is out`])),
      ],
    }),
    check('the next starts the moment the one before ends', {
      given: (draw) => draw.latencies(4, 125, 925, 50),
      scenario: async ({ submission, world, given }) => {
        const [a = 0, b = 0, c = 0, d = 0] = given;
        const mutex = new submission.Mutex();
        const other = new submission.Mutex();
        const enter = (label: string, ms: number): Promise<unknown> =>
          mutex.runExclusive(() => {
            world.log(`${label} is in`);
            return world.task(label, ms, label)();
          });
        const elsewhere = other.runExclusive(() => world.sleep(5_000));
        await Promise.all([enter('A', a), enter('B', b), enter('C', c)]);
        await world.sleep(50);
        await Promise.all([enter('D', d), elsewhere]);
      },
      expect: ([a = 0, b = 0, c = 0]) => [
        oneAtATime(),
        logs([
          [0, 'A is in'],
          [a, 'B is in'],
          [a + b, 'C is in'],
          [a + b + c + 50, 'D is in'],
        ]),
        finishesAt(5_000),
        leavesNoTimers(),
      ],
    }),
    check('a newcomer does not get in before those who wait', {
      scenario: async ({ submission, world }) => {
        const mutex = new submission.Mutex();
        const waiting: Promise<unknown>[] = [];
        const call = (label: string): void => {
          waiting.push(mutex.runExclusive(world.task(label, 100, label)));
        };
        const first = mutex.runExclusive(async () => {
          await world.task('A', 300, 'A')();
          // One in each microtask from now on: while A says that it is through, and while B hears of it.
          void come();
        });
        const come = async (): Promise<void> => {
          for (const label of NEWCOMERS) {
            call(label);
            await Promise.resolve();
          }
        };
        call('B');
        call('C');
        await first;
        // By then, all of them have come.
        await world.sleep(1);
        await Promise.all(waiting);
      },
      expect: [startsInOrder(['A', 'B', 'C', ...NEWCOMERS]), oneAtATime(), finishesAt(1_300)],
    }),
    check('work that fails lets the next one in', {
      given: (draw) => draw.latencies(2, 100, 900),
      scenario: async ({ submission, world, given: [a = 0, c = 0] }) => {
        const mutex = new submission.Mutex();
        const rejected = mutex.runExclusive(world.failingTask('A', a, world.error('A has failed')));
        const thrown = mutex.runExclusive(world.throwingTask('B', world.error('B has thrown')));
        const plain = mutex.runExclusive(() => 'plain');
        const [, second, third, fourth] = await Promise.allSettled([
          rejected,
          thrown,
          plain,
          mutex.runExclusive(world.task('C', c, 'c')),
        ]);
        world.note('what B, a plain value and C gave', [
          second.status === 'rejected' && (second.reason as Error).message,
          third.status === 'fulfilled' && third.value,
          fourth.status === 'fulfilled' && fourth.value,
        ]);
        // One that fails while nobody waits, and without an error to show.
        const [alone] = await Promise.allSettled([mutex.runExclusive(world.failingTask('D', 100, undefined))]);
        world.note('what D and E gave', [alone, await mutex.runExclusive(world.task('E', 100, 'e'))]);
        return rejected;
      },
      expect: ([a = 0, c = 0]) => [
        rejectsWith('A has failed'),
        notes('what B, a plain value and C gave', ['B has thrown', 'plain', 'c']),
        notes('what D and E gave', [{ status: 'rejected', reason: undefined }, 'e']),
        callsOnce(['A', 'B', 'C', 'D', 'E']),
        finishesAt(a + c + 200),
      ],
    }),
    check('sets no timer, however long they wait', {
      given: (draw) => ({ ms: draw.int(60, 90) * 1_000 }),
      scenario: async ({ submission, world, given: { ms } }) => {
        const mutex = new submission.Mutex();
        // This never ends, and so nobody else has a turn.
        void mutex.runExclusive(() => new Promise(() => undefined));
        for (let turn = 0; turn < 120; turn += 1) void mutex.runExclusive(world.task('waits for ever', 100, turn));
        await world.sleep(ms);
      },
      expect: ({ ms }) => [leavesNoTimers(), callsNothing(), finishesAt(ms)],
    }),
  ],
});
