import type { World } from 'meanwhile';
import {
  callsNothing,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  notes,
  peakConcurrency,
  rejectsWith,
  resolvesTo,
} from 'meanwhile';

/**
 * What the longest of several tasks takes: a power of two, so that no way to divide by it rounds off anything, and no
 * round number, so that a submission that rounds shows.
 */
const LONGEST_MS = 1_024;

const LABELS = ['A', 'B', 'C'];

export default exercise<typeof import('../stubs/compare-speed.js')>({
  title: 'Measure the difference',
  hints: [
    'A clock read once tells you what time it is. How many times must you read it to know how long something took, and where do the readings stand?',
    'You have written both ways already in this lesson: here you run one, and then the other, on the same list. The lesson reads the clock around a wait under "What it costs".',
    'The second reading has to come after an `await` of the whole way, and the second way may only start after that. A task is a function, so calling it again does its work again: do not keep promises from the first way for the second.',
    'Nearly there: an async function `measure(work)` that reads `performance.now()`, awaits `work()`, and returns the difference. Await it twice, with a loop and with `Promise.all`, then divide. Without tasks both times are 0, and 0 / 0 is `NaN`: answer 1 there.',
  ],
  checks: [
    check('measures the sum one way, the longest the other', {
      // So many that no pool has room for all.
      given: (draw) => draw.shuffle([LONGEST_MS, ...draw.latencies(119, 101, 997, 7)]),
      scenario: ({ submission, world, given }) =>
        submission.compareSpeed(given.map((ms, index) => world.task(`T${index + 1}`, ms, 'done'))),
      expect: (given) => [resolvesTo(comparisonOf(given)), leavesNoTimers()],
    }),
    check('runs every task both ways, never mixing the two', {
      // They get in each other's way: beside another one, a task takes twice the time that it takes alone. So neither
      // way can be worked out from what the other has shown.
      given: (draw) => ({ ms: 2 ** draw.int(6, 9) }),
      scenario: async ({ submission, world, given }) => {
        let busy = 0;
        const slowedDown = (label: string) => {
          const task = taskOf(world, label, () => given.ms * Math.min(busy, 2));
          return async () => {
            busy += 1;
            await task();
            busy -= 1;
          };
        };
        const labels = new Map(LABELS.map((label) => [slowedDown(label), label]));
        const tasks = [...labels.keys()];
        const comparison = await submission.compareSpeed(tasks);
        world.note(
          'the list of tasks afterwards',
          tasks.map((task) => labels.get(task)),
        );
        return comparison;
      },
      expect: ({ ms }) => [
        callsOnce(LABELS.flatMap((label) => [label, `${label} again`])),
        finishesAt(5 * ms),
        peakConcurrency(3),
        resolvesTo({ sequentialMs: 3 * ms, concurrentMs: 2 * ms, speedup: 1.5 }),
        notes('the list of tasks afterwards', LABELS),
      ],
    }),
    check('one task alone: the same time twice, speedup 1', {
      given: (draw) => ({ wait: draw.int(1, 9) * 1_000, ms: draw.int(2, 9) * 100 }),
      scenario: async ({ submission, world, given }) => {
        // The program has been running for a while: a clock that was not read at the start tells another time.
        await world.sleep(given.wait);
        const comparing = submission.compareSpeed([taskOf(world, 'A', given.ms)]);
        // Another comparison at the same time reads a clock of its own.
        const elsewhere = submission.compareSpeed([() => world.sleep(20), () => world.sleep(30)]);
        world.note('another comparison gave', await elsewhere);
        return comparing;
      },
      expect: ({ ms }) => [resolvesTo(comparisonOf([ms])), notes('another comparison gave', comparisonOf([20, 30]))],
    }),
    check('rejects with the error of a task that fails', {
      // B fails while the longer A is still running: whoever waits for A alone leaves the failure unhandled.
      given: (draw) => draw.latencies(3, 100, 900).sort((a, b) => b - a),
      scenario: async ({ submission, world, given: [a = 0, b = 0, c = 0] }) => {
        const error = world.error('B has failed');
        // B works one way and fails the other.
        for (const call of [1, 2]) {
          const tasks = [taskOf(world, 'A', a), taskOf(world, 'B', b, { call, error }), taskOf(world, 'C', c)];
          try {
            // A comparison of tasks that did not work is the wrong answer: it is given back for all to see.
            return await submission.compareSpeed(tasks);
          } catch (reason) {
            if (reason !== error) throw reason;
          }
        }
        throw error;
      },
      expect: [rejectsWith('B has failed')],
    }),
    check('nothing to wait for: 0 ms, 0 ms and a speedup of 1', {
      scenario: async ({ submission }) => {
        const noTasks = await submission.compareSpeed([]);
        const tasksWithoutAWait = await submission.compareSpeed([
          () => Promise.resolve('A'),
          () => Promise.resolve('B'),
        ]);
        return { noTasks, tasksWithoutAWait };
      },
      expect: [
        resolvesTo({ noTasks: comparisonOf([]), tasksWithoutAWait: comparisonOf([]) }),
        finishesAt(0),
        callsNothing(),
      ],
    }),
  ],
});

/** A task that is to be called twice: the second call has a name of its own in the timeline, and one of them may fail. */
function taskOf(
  world: World,
  label: string,
  ms: number | (() => number),
  failure?: { call: number; error: Error },
): () => Promise<string> {
  let calls = 0;
  return world.operation({
    label: () => {
      calls += 1;
      return calls === 1 ? label : `${label} again`;
    },
    ms,
    gives: () => label,
    fails: () => (calls === failure?.call ? failure.error : undefined),
  });
}

/** What there is to measure. */
function comparisonOf(latencies: readonly number[]) {
  const sequentialMs = sumOf(latencies);
  const concurrentMs = Math.max(0, ...latencies);
  return { sequentialMs, concurrentMs, speedup: latencies.length === 0 ? 1 : sequentialMs / concurrentMs };
}

function sumOf(latencies: readonly number[]): number {
  return latencies.reduce((sum, ms) => sum + ms, 0);
}
