import type { Draw, World } from 'meanwhile';
import { check, exercise, finishesAt, notes, resolvesTo } from 'meanwhile';
import type { DoneAndPending } from '../stubs/wait-for.js';

export default exercise<typeof import('../stubs/wait-for.js')>({
  title: 'Done and pending',
  hints: [
    'A promise cannot be asked how it stands. How could you know at some moment which of them have settled by then?',
    'Note it down when it happens: see "Done or pending" in the lesson. And each of the three ways to wait is one of the four combinators of promises; the table under "The first of many" says when each of them settles.',
    '`Promise.race` settles with the first, `Promise.all` rejects with the first error and otherwise waits for all, `Promise.allSettled` waits for all. You want to know the moment and not the result, so a rejection of these is no reason to stop. Which of them never settles when the list is empty?',
    'Nearly there: a set `settled`, and for each promise `promise.finally(() => settled.add(promise))`. Hand this new list to the combinator that fits `until`, wait until that has settled, whichever way, and then filter the list you were given twice. Mind the empty list.',
  ],
  checks: [
    check('first: whatever settles first, an error too', {
      given: (draw) => drawCalls(draw, 5, [0, 3]),
      scenario: async ({ submission, world, given }) => {
        const labels = begin(world, given);
        const answer = await submission.waitFor([...labels.keys()], 'first');
        world.after(1_000, () => world.note('the answer a second later', named(answer, labels)));
        return named(answer, labels);
      },
      expect: (given) => [
        resolvesTo(splitAfter(given, 1)),
        finishesAt(endOf(given, 1)),
        notes('the answer a second later', splitAfter(given, 1)),
      ],
    }),
    check('first-error: goes on past the good ones', {
      given: (draw) => drawCalls(draw, 5, [2, 3]),
      scenario: async ({ submission, world, given }) => {
        // An error that counts as false is an error all the same.
        const labels = begin(world, given, null);
        const promises = [...labels.keys()];
        const answer = await submission.waitFor(promises, 'first-error');
        world.note(
          'the list of promises afterwards',
          promises.map((promise) => labels.get(promise)),
        );
        return named(answer, labels);
      },
      expect: (given) => [
        resolvesTo(splitAfter(given, 3)),
        finishesAt(endOf(given, 3)),
        notes(
          'the list of promises afterwards',
          given.map(({ label }) => label),
        ),
      ],
    }),
    check('all, or no error: waits until all have settled', {
      given: (draw) => ({ good: drawCalls(draw, 3, []), mixed: drawCalls(draw, 4, [0, 2]) }),
      scenario: async ({ submission, world, given: { good, mixed } }) => {
        const [all, none] = [begin(world, mixed), begin(world, good)];
        const lists = [[...none.keys()], [...all.keys()]] as const;
        const answers = await Promise.all([
          submission.waitFor(lists[0], 'first-error'),
          submission.waitFor(lists[1], 'all'),
        ]);
        world.note('whether the lists are new', areNew(answers, lists));
        return [named(answers[0], none), named(answers[1], all)];
      },
      expect: ({ good, mixed }) => [
        resolvesTo([splitAfter(good, 3), splitAfter(mixed, 4)]),
        notes('whether the lists are new', true),
        finishesAt(Math.max(endOf(good, 3), endOf(mixed, 4))),
      ],
    }),
    check('tells the right ones, in any order', {
      orders: 'every',
      // One of three fails, and each order is another one of who comes before it.
      given: (draw) => draw.shuffle([true, false, false]).map((fails, index) => callOf(index, 100, fails)),
      scenario: async ({ submission, world, given }) => {
        const labels = begin(world, given);
        const ended: (string | undefined)[] = [];
        let untilError = Infinity;
        for (const [promise, label] of labels) {
          const end = () => ended.push(label);
          promise.then(end, () => (untilError = end()));
        }
        const promises = [...labels.keys()];
        const [first, error] = await Promise.all([
          submission.waitFor(promises, 'first'),
          submission.waitFor(promises, 'first-error'),
        ]);
        const wanted = [ended.slice(0, 1), ended.slice(0, untilError).sort()];
        const got = [first, error].map((answer) => named(answer, labels).done);
        return ended.length > 0 && got.join(' | ') === wanted.join(' | ') ? 'the right ones' : { wanted, got };
      },
      expect: [resolvesTo('the right ones')],
    }),
    check('nothing to wait for: at once', {
      scenario: async ({ submission, world }) => {
        const answers = [];
        const empty: Promise<unknown>[] = [];
        for (const until of ['first', 'first-error', 'all'] as const) {
          answers.push(await submission.waitFor(empty, until));
        }
        world.note('whether the lists are new', areNew(answers, [empty]));
        const labels = new Map([...begin(world, [callOf(0, 300, false)]), [Promise.resolve('b'), 'B']]);
        world.note('with B that has settled', named(await submission.waitFor([...labels.keys()], 'first'), labels));
        return answers;
      },
      expect: [
        resolvesTo(Array.from({ length: 3 }, () => ({ done: [], pending: [] }))),
        notes('whether the lists are new', true),
        notes('with B that has settled', { done: ['B'], pending: ['A'] }),
        finishesAt(0),
      ],
    }),
  ],
});

interface Call {
  readonly label: string;
  readonly ms: number;
  readonly fails: boolean;
}

function callOf(index: number, ms: number, fails: boolean): Call {
  return { label: 'ABCDE'.charAt(index), ms, fails };
}

/** @param failing which of them fail, counted from 0 in the order in which they end */
function drawCalls(draw: Draw, count: number, failing: readonly number[]): Call[] {
  const latencies = draw.latencies(count, 100, 900);
  const sorted = [...latencies].sort((a, b) => a - b);
  return latencies.map((ms, index) => callOf(index, ms, failing.includes(sorted.indexOf(ms))));
}

/** Starts the calls; what they give may look like an error. @returns the promises with their labels */
function begin(
  world: World,
  calls: readonly Call[],
  error: unknown = world.error('it has failed'),
): Map<Promise<unknown>, string> {
  return new Map(
    calls.map(({ label, ms, fails }) => {
      const task = fails
        ? world.failingTask(label, ms, error)
        : world.task(label, ms, new Error('this is no failure, but a result'));
      return [task(), label];
    }),
  );
}

function named({ done, pending }: DoneAndPending<unknown>, labels: ReadonlyMap<Promise<unknown>, string>) {
  const name = (promise: Promise<unknown>) => labels.get(promise) ?? 'not one of the promises';
  return { done: [...done].map(name), pending: [...pending].map(name) };
}

/** Tells whether no list was handed in and no list was given out twice. */
function areNew(answers: readonly DoneAndPending<unknown>[], handedIn: readonly (readonly unknown[])[]): boolean {
  const lists = [...handedIn, ...answers.flatMap(({ done, pending }) => [done, pending])];
  return new Set(lists).size === lists.length;
}

/** What is to come out when so many of the calls have ended. */
function splitAfter(calls: readonly Call[], count: number) {
  const labelsOf = (some: readonly Call[]) => some.map(({ label }) => label);
  const end = endOf(calls, count);
  return { done: labelsOf(calls.filter(({ ms }) => ms <= end)), pending: labelsOf(calls.filter(({ ms }) => ms > end)) };
}

function endOf(calls: readonly Call[], count: number): number {
  return calls.map(({ ms }) => ms).sort((a, b) => a - b)[count - 1] ?? 0;
}
