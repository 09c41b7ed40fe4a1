import { callsOnce, check, exercise, finishesAt, notes, rejectsWith, resolvesTo } from 'meanwhile';
import type { World } from 'meanwhile';

export default exercise<typeof import('../stubs/latest-only.js')>({
  title: 'Only the latest answer',
  hints: [
    'Two searches are under way and one of them ends. How can it know whether it is the newest one?',
    'Not by the query: somebody may search for the same thing twice. Number the calls, and remember the newest number. ' +
      'See "An answer that comes too late" in the lesson.',
    'The number of a call belongs to that call: a `const` within the function that you return. The newest number belongs ' +
      'to all calls of one wrapped function: a `let` outside of that one, inside of `latestOnly`. Compare them after the `await`, not before.',
    'Nearly there: count up, keep the count as your own, await the search in a `try`. After it, your own is the newest, ' +
      'or the answer is stale. In the `catch` as well: throw the error again only when your own is still the newest.',
  ],
  checks: [
    check('what is shown last is the newest answer', {
      points: 2,
      orders: 'every',
      given: (draw) => ({ word: draw.word() }),
      scenario: async ({ submission, world, given: { word } }) => {
        const find = submission.latestOnly(searchOf(world, []));
        let shown = 'nothing';
        const queries = [word, `${word}s`, word];
        await Promise.all(
          queries.map(async (query) => {
            const answer = await find(query);
            if (!answer.stale) shown = answer.value;
          }),
        );
        return shown;
      },
      expect: ({ word }) => [resolvesTo(`answer 3 to ${word}`)],
    }),
    check('each answer comes when its own search ends', {
      given: (draw) => ({ word: draw.word(), ms: draw.latencies(3, 100, 900).sort((a, b) => a - b) }),
      scenario: async ({ submission, world, given: { word, ms } }) => {
        const [a = 0, b = 0, d = 0] = ms;
        const find = submission.latestOnly(searchOf(world, [a, d, b]));
        const timed = async (query: string): Promise<unknown[]> => {
          const answer = await find(query);
          return [world.now(), answer];
        };
        // What is kept for a while gives one promise to all who ask.
        const kept = Promise.resolve(word);
        const findKept = submission.latestOnly(() => kept);
        world.note('two calls with one promise', await Promise.all([findKept(''), findKept('')]));
        // The first ends before the newest, and the second after it: both are outdated by then.
        return Promise.all([timed(word), timed(word), timed('other')]);
      },
      expect: ({ word, ms: [a = 0, b = 0, d = 0] }) => [
        resolvesTo([
          [a, { stale: true }],
          [d, { stale: true }],
          [b, { stale: false, value: 'answer 3 to other' }],
        ]),
        notes('two calls with one promise', [{ stale: true }, { stale: false, value: word }]),
        finishesAt(d),
        callsOnce(['search 1', 'search 2', 'search 3']),
      ],
    }),
    check('a failure counts only while it is the newest', {
      given: (draw) => ({ ms: draw.latencies(3, 100, 900).sort((a, b) => a - b) }),
      scenario: async ({ submission, world, given: { ms } }) => {
        const [a = 0, b = 0, c = 0] = ms;
        const searches = [
          world.failingTask('search 1', c, world.error('1 has failed')),
          world.task('search 2', b, 'too old'),
          world.failingTask('search 3', a, world.error('3 has failed')),
          world.task('one more search', c - a, 'after a failure'),
        ];
        const find = submission.latestOnly((index: number) => (searches[index] ?? world.hangingTask('more'))());
        const older = Promise.all([find(0), find(1)]);
        const newest = find(2);
        const all = Promise.allSettled([older, newest]);
        await newest.catch(() => undefined);
        world.note('a search after a failure', await find(3));
        await all;
        world.note('the list of older answers', await older);
        const last = [
          world.task('search 4', a, 'too old'),
          world.throwingTask('search 5', world.error('5 has thrown')),
          world.failingTask('search 6', a, undefined),
        ];
        const findLast = submission.latestOnly((index: number) => (last[index] ?? world.hangingTask('more'))());
        const outdated = findLast(0);
        world.note('a search that throws', await outcomeOf(() => findLast(1)));
        world.note('a search before it', await outdated);
        world.note('a search that rejects with undefined', await outcomeOf(() => findLast(2)));
        return newest;
      },
      expect: ({ ms: [a = 0, , c = 0] }) => [
        rejectsWith('3 has failed'),
        notes('the list of older answers', [{ stale: true }, { stale: true }]),
        notes('a search after a failure', { stale: false, value: 'after a failure' }),
        notes('a search that throws', 'rejected: Error: 5 has thrown'),
        notes('a search before it', { stale: true }),
        notes('a search that rejects with undefined', 'rejected: undefined'),
        finishesAt(c + 2 * a),
      ],
    }),
    check('one after another, none is stale, whatever it is', {
      given: (draw) => [undefined, 0, '', null, draw.word()],
      scenario: async ({ submission, world, given }) => {
        const values = [...given, 'of another box'];
        const search = (index: number): Promise<unknown> =>
          world.task(`search ${index}`, index < given.length ? 100 : 1_000, values[index])();
        const find = submission.latestOnly(search);
        const elsewhere = submission.latestOnly(search)(given.length);
        const answers: unknown[] = [];
        for (const index of given.keys()) answers.push(await find(index));
        return [...answers, await elsewhere];
      },
      expect: (given) => [
        resolvesTo([...given, 'of another box'].map((value) => ({ stale: false, value }))),
        finishesAt(1_000),
      ],
    }),
  ],
});

/** How a call ended: a throw at the caller is no rejection. */
async function outcomeOf(call: () => Promise<unknown>): Promise<string> {
  let answer: Promise<unknown>;
  try {
    answer = call();
  } catch {
    return 'thrown at the caller';
  }
  return answer.then(
    () => 'resolved',
    (error: unknown) => `rejected: ${String(error)}`,
  );
}

/** A search whose answers tell which call they belong to. @param ms how long each call takes */
function searchOf(world: World, ms: readonly number[]): (query: string) => Promise<string> {
  let calls = 0;
  const search = world.operation<[call: number, query: string], string>({
    label: (call) => `search ${call}`,
    ms: (call) => ms[call - 1] ?? 100,
    gives: (call, query: string) => `answer ${call} to ${query}`,
  });
  return (query) => {
    calls += 1;
    return search(calls, query);
  };
}
