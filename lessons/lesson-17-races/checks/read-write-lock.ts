import {
  callsOnce,
  check,
  exercise,
  finishesAt,
  logs,
  leavesNoTimers,
  notes,
  peakConcurrency,
  rejectsWith,
  resolvesTo,
} from 'meanwhile';

export default exercise<typeof import('../stubs/read-write-lock.js')>({
  title: 'A lock for readers and writers',
  hints: [
    'A reader comes. For which of those who came before does it have to wait? And for whom has a writer to wait?',
    'A reader waits for the last writer before it, and that one has waited for everybody before. A writer waits for ' +
      'everybody: the last writer and all readers since. See "Who has to wait for whom" in the lesson.',
    'Two promises are enough to remember. One stands for the end of the last write; the other for the end of everybody so ' +
      'far. Whoever comes takes a place by replacing one of them, or both, at once and before awaiting anything.',
    'Nearly there: a read starts in a `then` of the first promise; the second becomes one that resolves when the old second ' +
      'and this read are both over. A write starts in a `then` of the second promise, and both become its end. An end ' +
      'must come whether the work succeeds or fails: turn a rejection into a value there, but not in what you return.',
  ],
  checks: [
    check('readers share, however many there are', {
      given: (draw) => Array.from({ length: 120 }, (_, index) => ({ value: index % 5, ms: draw.int(1, 9) * 100 })),
      scenario: ({ submission, world, given }) => {
        const lock = new submission.ReadWriteLock();
        const other = new submission.ReadWriteLock();
        void other.write(() => world.sleep(20_000));
        return Promise.all(given.map(({ value, ms }, index) => lock.read(world.task(`R${index}`, ms, value))));
      },
      expect: (given) => [
        resolvesTo(given.map(({ value }) => value)),
        finishesAt(Math.max(...given.map(({ ms }) => ms))),
        peakConcurrency(120),
        leavesNoTimers(),
      ],
    }),
    check('a reader never sees half a change', {
      orders: 'every',
      given: (draw) => ({ old: draw.word(), new: draw.word() }),
      scenario: async ({ submission, world, given }) => {
        const lock = new submission.ReadWriteLock();
        const page = { title: given.old, text: given.old };
        const read = (reader: string) => async () => {
          await world.task(`${reader}: title`, 100, undefined)();
          const { title } = page;
          await world.task(`${reader}: text`, 100, undefined)();
          return title === page.text ? 'a whole page' : `the title ${title} over the text ${page.text}`;
        };
        const write = async (): Promise<void> => {
          await world.task('W: title', 100, undefined)();
          page.title = given.new;
          await world.task('W: text', 100, undefined)();
          page.text = given.new;
        };
        const [before, , after] = await Promise.all([lock.read(read('R1')), lock.write(write), lock.read(read('R2'))]);
        return [before, after];
      },
      expect: [resolvesTo(['a whole page', 'a whole page'])],
    }),
    check('no two writers at once', {
      orders: 'every',
      given: (draw) => ({ start: draw.int(10, 90), first: draw.int(10, 90), second: draw.int(10, 90) }),
      scenario: async ({ submission, world, given }) => {
        const lock = new submission.ReadWriteLock();
        let visitors = given.start;
        const add = (writer: string, more: number) => async () => {
          await world.task(`${writer}: get`, 100, undefined)();
          const seen = visitors;
          await world.task(`${writer}: set`, 100, undefined)();
          visitors = seen + more;
        };
        await Promise.all([
          lock.read(world.task('R', 100, undefined)),
          lock.write(add('W1', given.first)),
          lock.write(add('W2', given.second)),
        ]);
        return visitors;
      },
      expect: ({ start, first, second }) => [resolvesTo(start + first + second)],
    }),
    check('first come, first served: nobody is passed over', {
      given: (draw) => {
        const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = draw.latencies(6, 600, 1_500);
        // The reader who comes last is not the one who stays longest.
        return [a, b, Math.max(c, d), Math.min(c, d), e, f];
      },
      scenario: ({ submission, world, given: [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] }) => {
        const lock = new submission.ReadWriteLock();
        const newcomers: Promise<unknown>[] = [];
        const come = async (labels: string[]): Promise<void> => {
          for (const label of labels) {
            newcomers.push(lock.read(() => world.log(`${label} starts`)));
            await Promise.resolve();
          }
        };
        const comesAt = async (ms: number, label: string, takes: number): Promise<unknown> => {
          await world.sleep(ms);
          const work = async (): Promise<string> => {
            world.log(`${label} starts`);
            await world.task(label, takes, label)();
            // One in each microtask: while R1 says that it is through, and while W1 hears of it.
            if (label === 'R1') void come(['R5', 'R6', 'R7', 'R8']);
            return label;
          };
          return label.startsWith('R') ? lock.read(work) : lock.write(work);
        };
        return Promise.all([
          comesAt(0, 'R1', a),
          comesAt(100, 'W1', b),
          comesAt(200, 'R2', c),
          comesAt(300, 'R3', d),
          comesAt(400, 'W2', e),
          comesAt(500, 'R4', f),
        ]);
      },
      expect: ([a = 0, b = 0, c = 0, , e = 0]) => {
        const [w1, readers] = [a, a + b];
        const w2 = readers + c;
        return [
          resolvesTo(['R1', 'W1', 'R2', 'R3', 'W2', 'R4']),
          logs([
            [0, 'R1 starts'],
            [w1, 'W1 starts'],
            [readers, 'R2 starts'],
            [readers, 'R3 starts'],
            [w2, 'W2 starts'],
            ...['R4', 'R5', 'R6', 'R7', 'R8'].map((label): [number, string] => [w2 + e, `${label} starts`]),
          ]),
        ];
      },
    }),
    check('work that fails lets the next ones in', {
      given: (draw) => draw.latencies(4, 100, 900),
      scenario: async ({ submission, world, given: [a = 0, b = 0, c = 0, d = 0] }) => {
        const lock = new submission.ReadWriteLock();
        const failing = lock.read(world.failingTask('R1', a, world.error('R1 has failed')));
        const outcomes = await Promise.allSettled([
          lock.write(world.throwingTask('W1', world.error('W1 has thrown'))),
          lock.read(world.task('R2', b, undefined)),
          // Its end is not that of all readers.
          lock.read(world.throwingTask('R3', world.error('R3 has thrown'))),
          lock.write(world.failingTask('W2', c, world.error('W2 has failed'))),
          lock.write(() => 'plain'),
          lock.read(world.task('R4', d, 0)),
          failing,
        ]);
        world.note('what the others gave', outcomes.slice(0, -1).map(describe));
        // Each fails while nobody waits, and without an error to show.
        const alone = [
          ...(await Promise.allSettled([lock.write(world.failingTask('W3', 100, undefined))])),
          ...(await Promise.allSettled([lock.read(world.failingTask('R5', 100, undefined))])),
          ...(await Promise.allSettled([lock.write(world.task('W4', 100, 'a last word'))])),
        ];
        world.note('what the last three gave', alone.map(describe));
        return failing;
      },
      expect: ([a = 0, b = 0, c = 0, d = 0]) => [
        rejectsWith('R1 has failed'),
        notes('what the others gave', ['W1 has thrown', undefined, 'R3 has thrown', 'W2 has failed', 'plain', 0]),
        notes('what the last three gave', ['rejected', 'rejected', 'a last word']),
        callsOnce(['R1', 'W1', 'R2', 'R3', 'W2', 'R4', 'W3', 'R5', 'W4']),
        finishesAt(a + b + c + d + 300),
      ],
    }),
  ],
});

/** The value, or what the error says, when there is one. */
function describe(outcome: PromiseSettledResult<unknown>): unknown {
  if (outcome.status === 'fulfilled') return outcome.value;
  return outcome.reason instanceof Error ? outcome.reason.message : outcome.status;
}
