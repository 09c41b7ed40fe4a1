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
  resolvesTo,
} from 'meanwhile';

/** What a task will do: take `ms`, and then give `value` or reject with `error`. */
interface Plan {
  readonly label: string;
  readonly ms: number;
  readonly outcome: { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };
}

export default exercise<typeof import('../stubs/settle-all.js')>({
  title: 'Every outcome',
  hints: [
    '`Promise.all` gives up at the first rejection. What would it do if none of its promises ever rejected?',
    'You have written a function that turns a failure into a value: use it for each task. Or start from `Promise.allSettled`, which the lesson shows under "All the outcomes"; its objects have another shape, and you change it.',
    'What if a task throws before it gives a promise? In `tasks.map((task) => task())`, that ends the `map` itself. An async function around the call gives a rejected promise instead, and `map` goes on.',
    'Nearly there: write an async function that takes one task and returns its outcome, with `try`, `await` and `catch`. Then map the tasks through it, and wait for all.',
  ],
  checks: [
    check('gives every outcome, in the order of the tasks', {
      points: 2,
      given: (draw): Plan[] => {
        const latencies = draw.latencies(6, 100, 1_900);
        const outcomes = [
          { ok: true, value: draw.word() },
          { ok: false, error: undefined },
          { ok: true, value: undefined },
          { ok: false, error: draw.word() },
          { ok: true, value: 0 },
          { ok: false, error: 0 },
        ] as const;
        return latencies.map((ms, index) => ({
          label: 'ABCDEF'.charAt(index),
          ms,
          outcome: outcomes[index] ?? outcomes[0],
        }));
      },
      scenario: async ({ submission, world, given }) => {
        const labels = new Map(given.map((plan) => [taskOf(world, plan), plan.label]));
        const tasks = [...labels.keys()];
        const running = submission.settleAll(tasks);
        // Another call at the same time, of one task that stands there many times, keeps its outcomes to itself.
        let calls = 0;
        const elsewhere = async () => {
          calls += 1;
          await world.sleep(20);
          return 'of another call';
        };
        const another = submission.settleAll([...tasks.map(() => elsewhere), elsewhere]);
        const outcomes = await running;
        world.note('the other call gave', await another);
        world.note('how often its task was called', calls);
        world.note(
          'the list of tasks afterwards',
          tasks.map((task) => labels.get(task)),
        );
        return outcomes;
      },
      expect: (given) => [
        resolvesTo(given.map(({ outcome }) => outcome)),
        callsOnce(given.map(({ label }) => label)),
        notes('the other call gave', Array(7).fill({ ok: true, value: 'of another call' })),
        notes('how often its task was called', 7),
        notes(
          'the list of tasks afterwards',
          given.map(({ label }) => label),
        ),
      ],
    }),
    check('120 tasks take as long as the longest of them', {
      // So many that no pool has room for all. The first to end has failed, and the last one too.
      given: (draw): Plan[] => {
        const [shortest = 0, short = 0, long = 0, longest = 0] = draw.latencies(4, 107, 1_907).sort((a, b) => a - b);
        const latencies = [long, longest, shortest, ...Array.from({ length: 117 }, () => draw.int(short, long))];
        return latencies.map((ms, index) => ({
          label: `task ${index + 1}`,
          ms,
          outcome: index % 3 === 0 ? { ok: true, value: draw.word() } : { ok: false, error: draw.word() },
        }));
      },
      scenario: ({ submission, world, given }) => submission.settleAll(given.map((plan) => taskOf(world, plan))),
      expect: (given) => [
        resolvesTo(given.map(({ outcome }) => outcome)),
        finishesAt(Math.max(...given.map(({ ms }) => ms))),
        peakConcurrency(given.length),
        leavesNoTimers(),
      ],
    }),
    check('a task that throws at once stops no other', {
      given: (draw) => ({ ms: draw.latencies(2, 100, 900), values: [draw.word(), draw.word()] as const }),
      scenario: async ({ submission, world, given: { ms, values } }) => {
        const error = world.error('B has thrown');
        const outcomes = await submission.settleAll<unknown>([
          world.task('A', ms[0] ?? 0, values[0]),
          world.throwingTask('B', error),
          world.task('C', ms[1] ?? 0, values[1]),
        ]);
        const thrown = outcomes.at(1);
        world.note('whether the error of B is the very error', thrown?.ok === false && thrown.error === error);
        world.note('when undefined is thrown', await submission.settleAll([world.throwingTask('D', undefined)]));
        return outcomes;
      },
      expect: ({ ms, values }) => [
        resolvesTo([
          { ok: true, value: values[0] },
          { ok: false, error: new Error('B has thrown') },
          { ok: true, value: values[1] },
        ]),
        finishesAt(Math.max(...ms)),
        callsOnce(['A', 'B', 'C', 'D']),
        notes('when undefined is thrown', [{ ok: false, error: undefined }]),
        notes('whether the error of B is the very error', true),
      ],
    }),
    check('no tasks: an empty list, at once', {
      scenario: ({ submission }) => submission.settleAll([]),
      expect: [resolvesTo([]), finishesAt(0), callsNothing()],
    }),
  ],
});

function taskOf(world: World, { label, ms, outcome }: Plan): () => Promise<unknown> {
  return outcome.ok ? world.task(label, ms, outcome.value) : world.failingTask(label, ms, outcome.error);
}
