import {
  callsNothing,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  notes,
  rejectsWith,
  resolvesTo,
  startsAt,
  type World,
} from 'meanwhile';

import type { GraphTask } from '../stubs/run-graph.js';

export default exercise<typeof import('../stubs/run-graph.js')>({
  title: 'Run a graph',
  hints: [
    'Take one task and the promises of the tasks that it needs. What does it have to wait for, and what not?',
    'Give each task one promise, kept under its name. A task awaits the promises of its needs, all together, and then ' +
      'runs. Whoever needs it awaits _its_ promise. See "As early as it can be" in the lesson.',
    'Do it in two passes. First look through the graph without calling anything: follow the needs of each task, with a ' +
      'list of the names on the way; a name that is on the way already is a cycle. Then start everything, what is needed ' +
      'before what needs it, so that its promise is there.',
    'Nearly there: a `Map` of promises by name. For each task, in an order in which needs come first: put into the map ' +
      "the promise of an async function that awaits `Promise.all` of its needs' promises, makes an object of names and " +
      'results, and returns `run` of it. At the end, `Promise.all` of the whole map.',
  ],
  checks: [
    check('starts each task the moment its needs are done', {
      points: 2,
      given: (draw) => {
        const [a = 0, b = 0, c = 0, d = 0, e = 0] = draw.latencies(5, 101, 901);
        return {
          tasks: [
            // What needs others may come before what it needs.
            { name: 'last', ms: a, needs: ['left', 'right'] },
            { name: 'left', ms: b, needs: ['first'] },
            { name: 'right', ms: c, needs: ['first', 'alone'] },
            { name: 'first', ms: d, needs: [] },
            { name: 'alone', ms: e, needs: [] },
            // So many more that no pool has room for all.
            ...Array.from({ length: 115 }, (_, index) => ({ name: `T${index}`, ms: draw.int(1, 9) * 10, needs: [] })),
          ],
          word: draw.word(),
        };
      },
      scenario: ({ submission, world, given: { tasks, word } }) =>
        submission.runGraph(graphOf(world, tasks, (name) => `${word} ${name}`)),
      expect: ({ tasks, word }) => [
        resolvesTo(Object.fromEntries(tasks.map(({ name }) => [name, `${word} ${name}`]))),
        startsAt(Object.fromEntries(tasks.map((task) => [task.name, startOf(task, tasks)]))),
        finishesAt(Math.max(...tasks.map((task) => startOf(task, tasks) + task.ms))),
        leavesNoTimers(),
      ],
    }),
    check('hands results on, in whichever order they come', {
      orders: 'every',
      given: (draw) => ({ word: draw.word(), falsy: draw.shuffle([0, '', null, undefined]) }),
      scenario: async ({ submission, world, given: { word, falsy } }) => {
        const collected = (name: string, needs: readonly string[]) => ({
          needs,
          run: world.operation({
            label: name,
            ms: 100,
            gives: (results: Readonly<Record<string, unknown>>): unknown => needs.map((need) => results[need]),
          }),
        });
        const tasks: Record<string, GraphTask<unknown>> = {
          both: collected('both', ['b', 'a']),
          one: collected('one', ['b']),
          a: { needs: [], run: world.task('a', 100, falsy[0]) },
          b: { needs: [], run: world.task('b', 100, falsy[1]) },
        };
        const before = Object.values(tasks);
        const running = submission.runGraph(tasks);
        // Another graph with the same names keeps its results to itself.
        const other = submission.runGraph({ a: { needs: [], run: () => Promise.resolve(word) } });
        world.note('what another graph gives', await other);
        const results = await running;
        world.note(
          'the tasks afterwards',
          Object.values(tasks).map((task, index) => [
            task === before[index],
            Object.keys(task).length,
            [...task.needs],
          ]),
        );
        return results;
      },
      expect: ({ word, falsy: [a, b] }) => [
        notes('what another graph gives', { a: word }),
        resolvesTo({ both: [b, a], one: [b], a, b }),
        callsOnce(['both', 'one', 'a', 'b']),
        notes('the tasks afterwards', [
          [true, 2, ['b', 'a']],
          [true, 2, ['b']],
          [true, 2, []],
          [true, 2, []],
        ]),
      ],
    }),
    check('refuses a cycle and an unknown name beforehand', {
      given: (draw) => ({ ms: 100, missing: draw.word() }),
      scenario: async ({ submission, world, given: { ms, missing } }) => {
        const outcomeOf = (needs: Readonly<Record<string, readonly string[]>>) => {
          const tasks = Object.entries(needs).map(([name, its]) => ({ name, ms, needs: its }));
          return submission.runGraph(graphOf(world, tasks, (name) => name)).then(
            (results) => results,
            (error: unknown) => (error instanceof Error ? `rejected: ${error.message}` : 'rejected with no error'),
          );
        };
        return {
          nothing: await outcomeOf({}),
          itself: await outcomeOf({ ready: [], a: ['a'] }),
          circle: await outcomeOf({ ready: [], start: ['a'], a: ['b'], b: ['c'], c: ['a'] }),
          unknown: await outcomeOf({ ready: [], a: ['ready', missing] }),
          inherited: await outcomeOf({ a: ['constructor'] }),
        };
      },
      expect: ({ missing }) => [
        resolvesTo({
          nothing: {},
          itself: 'rejected: cycle',
          circle: 'rejected: cycle',
          unknown: `rejected: unknown task: ${missing}`,
          inherited: 'rejected: unknown task: constructor',
        }),
        callsNothing(),
        finishesAt(0),
      ],
    }),
    check('rejects the moment a task fails', {
      given: (draw) => draw.latencies(3, 100, 900).sort((a, b) => a - b),
      scenario: ({ submission, world, given: [early = 0, late = 0, latest = 0] }) => {
        const fails = (label: string, ms: number) => ({
          needs: [],
          run: world.failingTask(label, ms, world.error(`${label} has failed`)),
        });
        return submission.runGraph<string>({
          never: { needs: ['early', 'slow'], run: world.task('never', 100, 'never') },
          slow: { needs: [], run: world.task('slow', latest, 'slow') },
          late: fails('late', late),
          early: fails('early', early),
          'never either': { needs: ['late'], run: world.task('never either', 100, 'never') },
        });
      },
      expect: ([early = 0]) => [
        rejectsWith('early has failed'),
        finishesAt(early),
        callsOnce(['early', 'late', 'slow']),
        leavesNoTimers(),
      ],
    }),
  ],
});

interface Planned {
  readonly name: string;
  readonly ms: number;
  readonly needs: readonly string[];
}

/** Tasks that show in the trace what they are handed. */
function graphOf<T>(world: World, tasks: readonly Planned[], gives: (name: string) => T): Record<string, GraphTask<T>> {
  return Object.fromEntries(
    tasks.map(({ name, ms, needs }) => {
      const run = world.operation<[Readonly<Record<string, T>>], T>({ label: name, ms, gives: () => gives(name) });
      return [name, { needs, run }];
    }),
  );
}

/** When a task can start: when the last one that it needs has ended. */
function startOf({ needs }: Planned, tasks: readonly Planned[]): number {
  const ends = tasks.filter(({ name }) => needs.includes(name)).map((task) => startOf(task, tasks) + task.ms);
  return Math.max(0, ...ends);
}
