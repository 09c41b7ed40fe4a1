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

/** What a task will do after `ms`, told as `Promise.allSettled` tells it. */
interface Plan {
  readonly label: string;
  readonly ms: number;
  readonly ends:
    | { readonly status: 'fulfilled'; readonly value: unknown }
    | { readonly status: 'rejected'; readonly reason: unknown };
}

export default exercise<typeof import('../stubs/gather-until.js')>({
  title: 'Whatever is there by then',
  hints: [
    'At the deadline you hand out a list with one entry for each task. Which three kinds of entry can there be, and when do you know which kind it is?',
    'Look at one task alone: its entry is what `Promise.allSettled` would tell, or `pending`, whichever is known first. The lesson shows such a race under "Whatever is there".',
    "One timer is enough: a promise that resolves to `{ status: 'pending' }` can stand in the race of every task. If all tasks are done before it, clear it. And mind the task that throws before it gives a promise.",
    'Nearly there: an async function turns a task into its outcome, with `try` and `catch`, so that it never rejects. Map each task to a race of its outcome and the shared promise; return the awaited `Promise.all` of these in a `try`, with `clearTimeout` in the `finally`.',
  ],
  checks: [
    check('tells at the deadline what is done, and what not', {
      given: (draw) => {
        const limit = 1_050;
        const [soonest = 0, ...inTime] = draw.latencies(8, 100, 1_000).sort((a, b) => a - b);
        const [a, b, ...others] = draw.shuffle(inTime);
        const late = draw.latencies(2, 1_100, 2_000);
        const plans = plansOf(
          [a, late[0], soonest, late[1], b, ...others],
          [
            { status: 'fulfilled', value: undefined },
            { status: 'fulfilled', value: draw.word() },
            { status: 'rejected', reason: draw.word() },
            { status: 'rejected', reason: draw.word() },
            { status: 'fulfilled', value: 0 },
            { status: 'rejected', reason: undefined },
            { status: 'fulfilled', value: null },
            { status: 'rejected', reason: null },
            { status: 'fulfilled', value: new Error('this is no failure, but a result') },
            // Tasks may have limits of their own.
            { status: 'rejected', reason: Object.assign(new Error('too slow'), { name: 'TimeoutError' }) },
          ],
        );
        return { limit, plans };
      },
      scenario: async ({ submission, world, given: { limit, plans } }) => {
        const labels = new Map(plans.map((plan) => [taskOf(world, plan), plan.label]));
        const tasks = [...labels.keys()];
        const parts = await submission.gatherUntil(tasks, limit);
        world.note(
          'the list of tasks afterwards',
          tasks.map((task) => labels.get(task)),
        );
        return parts;
      },
      expect: ({ limit, plans }) => [
        resolvesTo(plans.map((plan) => partOf(plan, limit))),
        finishesAt(limit),
        peakConcurrency(10),
        callsOnce(plans.map(({ label }) => label)),
        leavesNoTimers(),
        notes(
          'the list of tasks afterwards',
          plans.map(({ label }) => label),
        ),
      ],
    }),
    check('comes sooner when all are done, with no timer left', {
      // So many that no pool has room for all.
      given: (draw) => {
        const latencies = Array.from({ length: 120 }, () => draw.int(100, 900));
        const ends = latencies.map((_, index) =>
          index % 3 === 0
            ? ({ status: 'rejected', reason: draw.word() } as const)
            : ({ status: 'fulfilled', value: draw.word() } as const),
        );
        return plansOf(latencies, ends);
      },
      scenario: async ({ submission, world, given }) => {
        const tasks = given.map((plan) => taskOf(world, plan));
        // The second call has a timer of its own.
        const calls = [
          submission.gatherUntil(tasks, 5_000),
          submission.gatherUntil([world.task('other', 50, 0)], 4_000),
        ];
        return (await Promise.all(calls))[0];
      },
      expect: (given) => [
        resolvesTo(given.map(({ ends }) => ends)),
        finishesAt(Math.max(...given.map(({ ms }) => ms))),
        peakConcurrency(121),
        leavesNoTimers(),
      ],
    }),
    check('what happens later changes nothing', {
      given: (draw) => {
        const [soon, late, later] = draw.latencies(3, 1, 9, 1);
        const plans = plansOf(
          [(soon ?? 0) * 100, 1_000 + (late ?? 0) * 100, 1_000 + (later ?? 0) * 100],
          [
            { status: 'fulfilled', value: draw.word() },
            { status: 'fulfilled', value: draw.word() },
            { status: 'rejected', reason: draw.word() },
          ],
        );
        return { limit: 950, plans };
      },
      scenario: async ({ submission, world, given: { limit, plans } }) => {
        const parts = await submission.gatherUntil(
          plans.map((plan) => taskOf(world, plan)),
          limit,
        );
        await world.sleep(2_000);
        return parts;
      },
      expect: ({ limit, plans }) => [resolvesTo(plans.map((plan) => partOf(plan, limit))), finishesAt(limit + 2_000)],
    }),
    check('a task that throws at once is told like any other', {
      given: (draw) => ({ values: [draw.word(), draw.word()] as const, ms: draw.latencies(2, 100, 900) }),
      scenario: async ({ submission, world, given: { values, ms } }) => {
        const error = world.error('B has thrown');
        const parts = await submission.gatherUntil<unknown>(
          [
            world.task('A', ms[0] ?? 0, values[0]),
            world.throwingTask('B', error),
            world.task('C', ms[1] ?? 0, values[1]),
          ],
          2_000,
        );
        const thrown = parts.at(1);
        world.note(
          'whether the reason of B is the very error',
          thrown?.status === 'rejected' && thrown.reason === error,
        );
        return parts;
      },
      expect: ({ values, ms }) => [
        resolvesTo([
          { status: 'fulfilled', value: values[0] },
          { status: 'rejected', reason: new Error('B has thrown') },
          { status: 'fulfilled', value: values[1] },
        ]),
        finishesAt(Math.max(...ms)),
        notes('whether the reason of B is the very error', true),
        leavesNoTimers(),
      ],
    }),
    check('no tasks: an empty list, at once', {
      scenario: ({ submission }) => submission.gatherUntil([], 1_000),
      expect: [resolvesTo([]), finishesAt(0), callsNothing(), leavesNoTimers()],
    }),
  ],
});

function plansOf(latencies: readonly (number | undefined)[], ends: readonly Plan['ends'][]): Plan[] {
  return ends.map((end, index) => ({ label: `task ${index + 1}`, ms: latencies[index] ?? 0, ends: end }));
}

function taskOf(world: World, { label, ms, ends }: Plan): () => Promise<unknown> {
  return ends.status === 'fulfilled' ? world.task(label, ms, ends.value) : world.failingTask(label, ms, ends.reason);
}

/** What is to be told of a task after `limit` ms. */
function partOf({ ms, ends }: Plan, limit: number): object {
  return ms < limit ? ends : { status: 'pending' };
}
