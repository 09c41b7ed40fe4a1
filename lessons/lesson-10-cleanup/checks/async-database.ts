import {
  callsOnce,
  check,
  closes,
  exercise,
  finishesAt,
  notes,
  rejectsWith,
  rejectsWithError,
  resolvesTo,
  startsInOrder,
} from 'meanwhile';
import type { World } from 'meanwhile';
import type { Connection } from '../stubs/async-database.js';

export default exercise<typeof import('../stubs/async-database.js')>({
  title: 'A database that closes itself',
  hints: [
    'Who calls the method named `Symbol.asyncDispose`? You never do: look at the block in the example, and find the line at which it happens.',
    'A constructor cannot wait. The static `open` can: it waits for the connection and then calls `new AsyncDatabase(…)` with it. The lesson shows such a class under "A resource that knows how to close".',
    'The database has to know two things: its connection, and whether closing has begun. What could you keep that tells both that it has begun and when it is done?',
    'Nearly there: keep the promise of `close()` in a field. The first call of `Symbol.asyncDispose` sets the field (`??=` sets what is not set yet), and every call returns it. As long as the field is `undefined`, queries may pass.',
  ],
  checks: [
    check('await using closes it at the end of the block', {
      given: (draw) => ({ tables: [draw.word(), draw.word()], ms: draw.latencies(2, 300, 1_500) }),
      scenario: async ({ submission, world, given: { tables, ms } }) => {
        const queries = ms.map((each, index) => {
          return world.operation({ label: `query ${index + 1}`, ms: each, gives: (sql: string) => `rows of ${sql}` });
        });
        const answers: string[] = [];
        await firstErrorOf(async () => {
          await using db = await submission.AsyncDatabase.open(connector(world, { queries }));
          for (const table of tables) answers.push(await db.query(`SELECT * FROM ${table}`));
        });
        return answers;
      },
      expect: ({ tables, ms: [a = 0, b = 0] }) => [
        resolvesTo(tables.map((table) => `rows of SELECT * FROM ${table}`)),
        closes('connect', 'close'),
        callsOnce(['connect', 'query 1', 'query 2', 'close']),
        startsInOrder(['connect', 'query 1', 'query 2', 'close']),
        finishesAt(500 + a + b + 200),
      ],
    }),
    check('a failed query comes out and leaves it open', {
      given: (draw) => ({ answer: draw.word(), ms: draw.latencies(2, 300, 1_500) }),
      scenario: async ({
        submission,
        world,
        given: {
          answer,
          ms: [a = 0, b = 0],
        },
      }) => {
        const noTable = world.error('there is no such table');
        const queries = [world.failingTask('query 1', a, noTable), world.task('query 2', b, answer)];
        return firstErrorOf(async () => {
          await using db = await submission.AsyncDatabase.open(connector(world, { queries }));
          try {
            return await db.query('SELECT name FROM pies');
          } catch (error) {
            if (error !== noTable) throw error;
          }
          // The same question once more: it is asked anew.
          return await db.query('SELECT name FROM pies');
        });
      },
      expect: ({ answer, ms: [a = 0, b = 0] }) => [
        resolvesTo(answer),
        closes('connect', 'close'),
        finishesAt(500 + a + b + 200),
      ],
    }),
    check('closes once, however often and whenever it is told', {
      scenario: async ({ submission, world }) => {
        const open = (answer: string) =>
          submission.AsyncDatabase.open(connector(world, { queries: [() => Promise.resolve(answer)] }));
        const [db, other] = await Promise.all([open('an answer of the first'), open('an answer of the other')]);
        world.note('the answer of the first database', await db.query('SELECT name FROM cakes'));
        const close = async (): Promise<string> => {
          await db[Symbol.asyncDispose]();
          return `done at ${world.now()} ms`;
        };
        const together = await Promise.all([close(), close()]);
        const all = [...together, await close()];
        world.note('the answer of another, which is still open', await other.query('SELECT name FROM cakes'));
        await other[Symbol.asyncDispose]();
        return all;
      },
      expect: [
        resolvesTo(['done at 700 ms', 'done at 700 ms', 'done at 700 ms']),
        notes('the answer of the first database', 'an answer of the first'),
        notes('the answer of another, which is still open', 'an answer of the other'),
        callsOnce(['connect', 'connect', 'close', 'close']),
      ],
    }),
    check('answers no query once closing has begun', {
      scenario: async ({ submission, world }) => {
        const queries = [world.task('query in time', 100, 'in time'), world.task('query', 100, 'too late')];
        const db = await submission.AsyncDatabase.open(connector(world, { queries }));
        const asked = db.query('SELECT name FROM breads');
        const closing = db[Symbol.asyncDispose]();
        try {
          world.note('the answer while it was closing', await db.query('SELECT name FROM cakes'));
        } catch (error) {
          world.note('the answer while it was closing', error instanceof Error ? error.message : error);
        }
        world.note('the answer to what was asked before', await asked);
        await closing;
        return db.query('SELECT name FROM pies');
      },
      expect: [
        rejectsWithError({ name: 'Error', message: 'the database is closed' }),
        notes('the answer to what was asked before', 'in time'),
        notes('the answer while it was closing', 'the database is closed'),
        callsOnce(['connect', 'query in time', 'close']),
      ],
    }),
    check('an error of connecting or of closing comes out', {
      scenario: async ({ submission, world }) => {
        const lost = world.error('the connection was lost');
        const db = await submission.AsyncDatabase.open(
          connector(world, { close: world.failingTask('close', 200, lost) }),
        );
        const steps = [
          () => db[Symbol.asyncDispose](),
          async () => {
            // Closing has begun, and that it failed changes nothing.
            const refused = async () => db.query('SELECT name FROM pies');
            world.note('the answer after that', await refused().catch((error: unknown) => error));
            throw lost;
          },
          () => db[Symbol.asyncDispose](),
          () => submission.AsyncDatabase.open(world.failingTask('connect in vain', 300, lost)),
        ];
        for (const step of steps) {
          try {
            return await step();
          } catch (error) {
            if (error !== lost) throw error;
          }
        }
        throw lost;
      },
      expect: [
        rejectsWith('the connection was lost'),
        notes('the answer after that', new Error('the database is closed')),
        callsOnce(['connect', 'close', 'connect in vain']),
        finishesAt(1_000),
      ],
    }),
  ],
});

/** Of an error in a block and one of closing, gives the first, which is the one that explains more. */
async function firstErrorOf<T>(block: () => Promise<T>): Promise<T> {
  try {
    return await block();
  } catch (error) {
    throw error instanceof SuppressedError ? error.suppressed : error;
  }
}

/** Connecting takes 0.5 s and closing 0.2 s, unless told otherwise. The queries are answered one by one. */
function connector(
  world: World,
  { queries = [], close }: { queries?: ((sql: string) => Promise<string>)[]; close?: () => Promise<void> } = {},
): () => Promise<Connection> {
  const left = [...queries];
  const connect = world.task('connect', 500, undefined);
  const closeOne = close ?? world.task('close', 200, undefined);
  return async () => {
    await connect();
    return {
      query: (sql) => left.shift()?.(sql) ?? Promise.resolve(''),
      close: () => closeOne(),
    };
  };
}
