import { asksOnlyFor, check, exercise, finishesAt, notes, rejectsWith, resolvesTo } from 'meanwhile';
import type { World } from 'meanwhile';
import type { Page } from '../stubs/paginate.js';

const OBJECTION = new Error('this is no failure, but an item');

export default exercise<typeof import('../stubs/paginate.js')>({
  title: 'Page by page',
  hints: [
    'Who decides that the second page is needed: the one that fetches, or the one that reads? At which moment is that known?',
    'A generator stands still at its `yield` until the next item is asked for. If the pages are fetched inside the generator, a page that nobody gets to is never fetched. See "The keeper who was not looking".',
    'A `break` in the loop that reads ends the generator at its `yield`. What stands in a `finally` around it is still run, and waited for. See "Leaving early".',
    'Nearly there: a `try` with a loop in it that awaits a page, yields its items one by one (`yield* page.items` does that), and takes `page.next` as the new cursor, as long as it is not `null`. Releasing belongs in the `finally`.',
  ],
  checks: [
    check('gives the items of all pages, in order', {
      given: (draw) => ({ ms: draw.latencies(5, 200, 900), words: [draw.word(), draw.word()] }),
      scenario: async ({ submission, world, given: { ms, words } }) => {
        // One item comes twice, and one is an error that nobody threw.
        const pages: unknown[][] = [[], [words[0], 0, ''], [], [undefined, null, words[1], OBJECTION, words[0]], []];
        const came: unknown[] = [];
        for await (const item of submission.paginate(fetcher(world, pages, ms), releaser(world))) {
          came.push(item);
        }
        return came;
      },
      expect: ({ ms, words }) => [
        resolvesTo([words[0], 0, '', undefined, null, words[1], OBJECTION, words[0]]),
        asksOnlyFor(['page 1', 'page 2', 'page 3', 'page 4', 'page 5', 'release']),
        finishesAt(ms.reduce((sum, each) => sum + each, 0) + 300),
      ],
    }),
    check('never asks for a page that nobody wants', {
      given: (draw) => draw.latencies(3, 200, 900),
      scenario: async ({ submission, world, given: ms }) => {
        const came: unknown[] = [];
        // The last item of the first page is enough: nobody knows yet whether there is a second one.
        for await (const item of submission.paginate(fetcher(world, ['ab', 'cd', 'ef'], ms), releaser(world))) {
          came.push(item);
          await world.sleep(1_000);
          if (item === 'b') break;
        }
        return came;
      },
      expect: ([ms = 0]) => [resolvesTo(['a', 'b']), asksOnlyFor(['page 1', 'release']), finishesAt(ms + 2_000 + 300)],
    }),
    check('releases once when the reader fails or breaks off', {
      given: (draw) => draw.latencies(3, 200, 900),
      scenario: async ({ submission, world, given: ms }) => {
        const failed = world.error('the reader has failed');
        // Another list, of which the second page is wanted when this one is over.
        const other = submission.paginate(fetcher(world, ['a', 'b'], [100, 100]), releaser(world));
        await other.next();
        const items = submission.paginate(fetcher(world, ['ab', 'cd', 'ef'], ms), releaser(world));
        try {
          for await (const item of items) if (item === 'c') throw failed;
        } finally {
          world.note('what comes after that', (await items.next()).done);
          for await (const item of other) world.note('the other item of the other list', item);
        }
      },
      expect: ([a = 0, b = 0]) => [
        rejectsWith('the reader has failed'),
        asksOnlyFor(['page 1', 'page 1', 'page 2', 'release', 'page 2', 'release']),
        notes('what comes after that', true),
        notes('the other item of the other list', 'b'),
        finishesAt(a + b + 300 + 200 + 300),
      ],
    }),
    check('errors of fetching and releasing come out', {
      given: (draw) => draw.latencies(3, 200, 900),
      scenario: async ({ submission, world, given: [a = 0, b = 0, c = 0] }) => {
        const kept = world.error('the list is not released');
        const down = world.error('the server is down');
        const first = fetcher(world, ['ab', 'cd'], [a]);
        const second = world.failingTask('page 2', b, down);
        const fetchPage = (cursor: string | null) => (cursor === null ? first(cursor) : second());
        const sources = [
          () => submission.paginate(fetcher(world, ['ef'], [a]), world.failingTask('release in vain', c, kept)),
          () => submission.paginate(world.failingTask('no page', 100, down), releaser(world)),
          () => submission.paginate(fetchPage, releaser(world)),
        ];
        const came: unknown[] = [];
        for (const source of sources) {
          try {
            for await (const item of source()) came.push(item);
            // A result where an error is due is the wrong answer: it is given back for all to see.
            return came;
          } catch (error) {
            if (error !== (source === sources[0] ? kept : down)) throw error;
          } finally {
            world.note('the list of items before the errors', came);
          }
        }
        throw down;
      },
      expect: ([a = 0, b = 0, c = 0]) => [
        rejectsWith('the server is down'),
        notes('the list of items before the errors', ['e', 'f', 'a', 'b']),
        asksOnlyFor(['page 1', 'release in vain', 'no page', 'release', 'page 1', 'page 2', 'release']),
        finishesAt(a + b + 300 + a + c + 100 + 300),
      ],
    }),
    check('asks for nothing, and releases nothing, unasked', {
      scenario: async ({ submission, world }) => {
        const items = submission.paginate(fetcher(world, ['ab'], [300]), releaser(world));
        await world.sleep(1_000);
        await items.return();
      },
      expect: [asksOnlyFor([]), finishesAt(1_000)],
    }),
  ],
});

/**
 * Fetches pages with these items; asked with a cursor that no page has named, it has a page that says so. Whoever asks
 * over and over comes to an end.
 */
function fetcher<T>(
  world: World,
  pages: readonly Iterable<T>[],
  ms: readonly number[],
): (cursor: string | null) => Promise<Page<T | string>> {
  let asked = 0;
  // Only `null` says that there is no other page: an empty text is a cursor, too.
  const cursors = pages.map((_, index) => (index < 2 ? ([null, ''][index] ?? null) : `after ${index}`));
  return world.operation({
    label: (cursor: string | null) => `page ${cursors.indexOf(cursor) + 1}`,
    ms: (cursor) => ms[cursors.indexOf(cursor)] ?? 0,
    gives: (cursor) => {
      const index = cursors.indexOf(cursor);
      const items = pages[index];
      asked += 1;
      if (items === undefined) return { items: [`no page for ${JSON.stringify(cursor)}`], next: null };
      return { items: Object.freeze([...items]), next: asked > 2 * pages.length ? null : (cursors[index + 1] ?? null) };
    },
  });
}

/** Releasing takes 300 ms. */
function releaser(world: World): () => Promise<void> {
  return world.task('release', 300, undefined);
}
