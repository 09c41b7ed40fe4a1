import { check, exercise, finishesAt, notes, rejectsWith, resolvesTo } from 'meanwhile';

export default exercise<typeof import('../stubs/as-completed.js')>({
  title: 'A loop in the order of completion',
  hints: [
    'The loop asks for "the next one". Who knows which promise that will be, and when?',
    'Picture a row of empty seats, one for each promise. Whoever settles takes the first free seat, and the loop walks along the seats. The lesson has the picture under "A row of seats".',
    'A seat is a promise that you make yourself; keep its `resolve`. Each of the promises that you were given calls, when it settles, the next `resolve` in the row. Resolving a promise with another one passes a rejection on, too. All of that has to happen in the call itself, so it cannot stand in the body of an `async function*`, which begins only when somebody reads.',
    'Nearly there: `seats` is a list of `resolve` functions and `places` the list of their promises. For each promise, `promise.then(sit, sit)`, where `sit` calls `seats.shift()` with the promise. Give each place an empty `catch`. Then return a small `async function*` that yields the places one after the other.',
  ],
  checks: [
    check('gives each result the moment it is there', {
      points: 2,
      given: (draw) => {
        const word = draw.word();
        // One result comes twice.
        const values = draw.shuffle([
          word,
          word,
          0,
          '',
          null,
          undefined,
          new Error('this is no failure, but a result'),
        ]);
        return draw
          .latencies(7, 100, 900)
          .map((ms, index) => ({ label: 'ABCDEFG'.charAt(index), ms, value: values[index] }));
      },
      scenario: async ({ submission, world, given }) => {
        const names = new Map(given.map(({ label, ms, value }) => [world.task(label, ms, value)(), label]));
        const promises = [...names.keys()];
        const results: unknown[] = [];
        for await (const value of submission.asCompleted(promises)) results.push({ at: world.now(), value });
        world.note(
          'the list of promises afterwards',
          promises.map((promise) => names.get(promise)),
        );
        return results;
      },
      expect: (given) => [
        resolvesTo([...given].sort((a, b) => a.ms - b.ms).map(({ ms, value }) => ({ at: ms, value }))),
        finishesAt(Math.max(...given.map(({ ms }) => ms))),
        notes(
          'the list of promises afterwards',
          given.map(({ label }) => label),
        ),
      ],
    }),
    check('an error comes in its turn and ends the loop', {
      given: (draw) => ({
        latencies: draw.latencies(4, 100, 900).sort((a, b) => a - b),
        values: [draw.word(), draw.word()],
      }),
      scenario: async ({ submission, world, given: { latencies, values } }) => {
        const [first = 0, second = 0, third = 0, fourth = 0] = latencies;
        const promises = [
          world.failingTask('A', fourth, world.error('A has failed'))(),
          world.failingTask('B', third, world.error('B has failed'))(),
          world.task('C', second, values[1])(),
          world.task('D', first, values[0])(),
        ];
        const results: unknown[] = [];
        try {
          for await (const value of submission.asCompleted(promises)) results.push(value);
        } finally {
          world.note('what came before the error', results);
        }
      },
      expect: ({ latencies: [, , third = 0], values }) => [
        notes('what came before the error', values),
        rejectsWith('B has failed'),
        finishesAt(third),
      ],
    }),
    check('keeps the order for a reader who comes late', {
      given: (draw) => ({
        calls: draw.latencies(4, 100, 900).map((ms, index) => ({ label: 'ABCD'.charAt(index), ms })),
        // Whatever a promise rejects with is an error.
        errors: draw.shuffle([undefined, null, 0, '']),
      }),
      scenario: async ({ submission, world, given: { calls, errors } }) => {
        const last = Math.max(...calls.map(({ ms }) => ms));
        const readLate = async (error: unknown) => {
          const promises = calls.map(({ label, ms }) =>
            (ms === last ? world.failingTask(label, ms, error) : world.task(label, ms, label))(),
          );
          const iterable = submission.asCompleted(promises);
          await world.sleep(1_000);
          const came: unknown[] = [];
          try {
            for await (const value of iterable) came.push(value);
          } catch (reason) {
            return [...came, { thrown: reason }];
          }
          return [...came, 'no error'];
        };
        return Promise.all(errors.map(readLate));
      },
      expect: ({ calls, errors }) => {
        const labels = [...calls].sort((a, b) => a.ms - b.ms).map(({ label }) => label);
        return [resolvesTo(errors.map((thrown) => [...labels.slice(0, -1), { thrown }])), finishesAt(1_000)];
      },
    }),
    check('takes what has settled; may be left, or not read', {
      given: (draw) => draw.latencies(4, 100, 900).sort((a, b) => b - a),
      scenario: async ({ submission, world, given: [a = 0, b = 0, c = 0, d = 0] }) => {
        submission.asCompleted([world.failingTask('D', d, world.error('D has failed'))()]);
        const results: unknown[] = [];
        for await (const value of submission.asCompleted<unknown>([])) results.push(value);
        const there = ['x', 'y', 'z'].map((value) => Promise.resolve(value));
        const settled: string[] = [];
        for await (const value of submission.asCompleted(there)) settled.push(value);
        // In which order they settled before the call, nobody can tell.
        world.note('what had settled before the call', settled.sort());
        const promises = [
          world.failingTask('A', a, world.error('A has failed'))(),
          world.failingTask('B', b, world.error('B has failed'))(),
          world.task('C', c, 'C')(),
        ];
        for await (const value of submission.asCompleted(promises)) {
          results.push({ at: world.now(), value });
          break;
        }
        await world.sleep(1_000);
        return results;
      },
      expect: ([, , c = 0]) => [
        resolvesTo([{ at: c, value: 'C' }]),
        notes('what had settled before the call', ['x', 'y', 'z']),
      ],
    }),
  ],
});
