import type { World } from 'meanwhile';
import {
  aborts,
  callsNothing,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNothingRunning,
  notes,
  rejectsWithError,
  resolvesTo,
} from 'meanwhile';

export default exercise<typeof import('../stubs/race-and-cancel.js')>({
  title: 'The first result, and stop the rest',
  hints: [
    'When the first result is there, who else is still at work? How would they learn that they may stop, and how would you know that they have?',
    'One controller for all of them is enough. A combinator of promises gives you the first success, and another one waits for everybody, whatever they settle with. The lesson shows both steps under "Two taxis too many" and "Asking is not stopping".',
    'Keep the list of promises: you need it twice, for the first success and for the end of all. `map` with an async callback makes a rejected promise of a task that throws.',
    'Nearly there: `return await Promise.any(running)` in a `try`; in its `finally`, abort the controller and await `Promise.allSettled(running)`. When all have failed, both are over at once.',
  ],
  checks: [
    check('takes the first result and stops the others', {
      given: (draw) => {
        const [first = 0, ...later] = draw.latencies(5, 200, 900).sort((a, b) => a - b);
        const calls = [...later.slice(0, 2), first, ...later.slice(2)].map((ms, index) => {
          return { label: 'ABCDE'.charAt(index), ms, value: draw.word(), cleanupMs: 20 + 10 * index };
        });
        return { calls: draw.shuffle(calls), first };
      },
      scenario: ({ submission, world, given: { calls } }) =>
        submission.raceAndCancel(calls.map((call) => stoppable(world, call))),
      expect: ({ calls, first }) => {
        const others = calls.filter(({ ms }) => ms !== first);
        return [
          resolvesTo(calls.find(({ ms }) => ms === first)?.value),
          finishesAt(first + Math.max(...others.map(({ cleanupMs }) => cleanupMs))),
          aborts(others.map(({ label }) => label)),
          leavesNothingRunning(),
          callsOnce(calls.map(({ label }) => label)),
        ];
      },
    }),
    check('one failure stops nobody', {
      given: (draw) => ({
        latencies: draw.latencies(2, 100, 900).sort((a, b) => a - b),
        values: draw.shuffle(['', 0, null, undefined, new Error('this is no failure, but a result')]),
      }),
      scenario: async ({ submission, world, given: { latencies, values } }) => {
        const [soon = 0, late = 0] = latencies;
        const results: unknown[] = [];
        // One race after another, with nothing left of the one before.
        for (const value of values) {
          const labels = new Map<(signal: AbortSignal) => Promise<unknown>, string>([
            [world.throwingTask('A', world.error('A has thrown')), 'A'],
            [stoppable(world, { label: 'B', ms: late, value }), 'B'],
            [world.failingTask('C', soon, world.error('C has failed')), 'C'],
          ]);
          const tasks = [...labels.keys()];
          results.push(await submission.raceAndCancel(tasks));
          world.note(
            'the list of tasks afterwards',
            tasks.map((task) => labels.get(task)),
          );
        }
        return results;
      },
      expect: ({ latencies: [, late = 0], values }) => [
        resolvesTo(values),
        finishesAt(values.length * late),
        aborts([]),
        callsOnce(values.flatMap(() => ['A', 'B', 'C'])),
        notes('the list of tasks afterwards', ['A', 'B', 'C']),
      ],
    }),
    check('all fail: one error with all errors, in order', {
      // Neither the order of the list, nor the reverse of it, is the order in which they fail.
      given: (draw) => {
        const [soon = 0, later = 0, last = 0] = draw.latencies(3, 100, 900).sort((a, b) => a - b);
        return draw.pick([
          [later, last, soon],
          [last, soon, later],
        ]);
      },
      scenario: ({ submission, world, given }) => {
        const errors = ['A', 'B', 'C', 'D'].map((label) => world.error(`${label} has failed`));
        const [a, b, c] = given.map((ms, index) => world.failingTask('ABC'.charAt(index), ms, errors[index]));
        // Whatever a task fails with is an error.
        const [nothing, nil] = [undefined, null].map((error) => world.failingTask('fails with nothing', 50, error));
        const thrown = world.throwingTask('D', errors[3]);
        const tasks = [a, nothing, b, thrown, nil, c].filter((task) => task !== undefined);
        return noteErrors(submission.raceAndCancel(tasks), world, errors);
      },
      expect: (latencies) => [
        rejectsWithError({ name: 'AggregateError' }),
        notes('the list of errors', ['A has failed', undefined, 'B has failed', 'D has failed', null, 'C has failed']),
        finishesAt(Math.max(...latencies)),
        aborts([]),
      ],
    }),
    check('no tasks: fails at once, without errors', {
      scenario: ({ submission, world }) => noteErrors(submission.raceAndCancel([]), world),
      expect: [
        rejectsWithError({ name: 'AggregateError' }),
        notes('the list of errors', []),
        finishesAt(0),
        callsNothing(),
      ],
    }),
    check('the first to succeed wins, in any order', {
      orders: 'every',
      // The calls of this check run on after an abort, and two of them fail.
      given: (draw) => draw.shuffle([draw.word(), draw.word(), null, null]),
      scenario: async ({ submission, world, given }) => {
        let first: string | undefined;
        const tasks = given.map((value, index) => {
          const label = 'ABCD'.charAt(index);
          if (value === null) return world.failingTask(label, 100, world.error(`${label} has failed`));
          const task = world.task(label, 100, value);
          return () =>
            task().then((result) => {
              first ??= result;
              return result;
            });
        });
        const result = await submission.raceAndCancel(tasks);
        return result === first ? 'the first one' : `${result}, though ${first} came first`;
      },
      expect: [resolvesTo('the first one'), leavesNothingRunning()],
    }),
  ],
});

/** A task that stops at its signal, after a cleanup. */
function stoppable<T>(world: World, call: { label: string; ms: number; value: T; cleanupMs?: number }) {
  const { label, ms, value, cleanupMs = 0 } = call;
  return world.operation<[AbortSignal], T>({ label, ms, gives: () => value, signal: (signal) => signal, cleanupMs });
}

/** Notes the messages in an AggregateError, where they are the very errors, and passes everything on. */
async function noteErrors(work: Promise<unknown>, world: World, known: readonly unknown[] = []): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AggregateError) {
      world.note(
        'the list of errors',
        error.errors.map((each: unknown) => (known.includes(each) ? (each as Error).message : each)),
      );
    }
    throw error;
  }
}
