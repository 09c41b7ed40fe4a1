import {
  callsOnce,
  check,
  closes,
  exercise,
  finishesAt,
  notes,
  oneAtATime,
  rejectsWith,
  resolvesTo,
  startsInOrder,
} from 'meanwhile';
import type { World } from 'meanwhile';
import type { Database } from '../stubs/with-database.js';

const VALUES = [0, '', null, undefined, false, new Error('this is no failure, but a result')];

export default exercise<typeof import('../stubs/with-database.js')>({
  title: 'A database that is always closed',
  hints: [
    'There are three ways out of this function once the database is open: the work gives a result, it rejects, or it throws. Which of them pass through the line that closes?',
    'What stands in a `finally` block runs on every way out, and an `await` in it is waited for. The lesson shows it under "finally". Mind the `return`: the work must be over when the `finally` begins, so await it inside the `try`.',
    'If the work has failed and closing fails too, a plain `finally` loses the first error: what a `finally` throws takes the place of what was on its way. The lesson shows that under "When the cleanup fails". So the two ways out need different care.',
    'Nearly there: connect before the `try`. Inside, await the work and keep its result. In a `catch`, close the database, ignore what closing throws, and throw the error of the work again. Behind it all, close the database and return the result.',
  ],
  checks: [
    check('connects, works and closes, one after another', {
      given: (draw) => ({ answers: [draw.word(), draw.word()], ms: draw.latencies(2, 300, 1_500) }),
      scenario: ({ submission, world, given: { answers, ms } }) => {
        const queries = answers.map((answer, index) => world.task(`query ${index + 1}`, ms[index] ?? 0, answer));
        return submission.withDatabase(connector(world, { queries }), async (db) => {
          return [await db.query('SELECT name FROM bakers'), await db.query('SELECT name FROM cakes')];
        });
      },
      expect: ({ answers, ms: [a = 0, b = 0] }) => [
        resolvesTo(answers),
        closes('connect', 'close'),
        callsOnce(['connect', 'query 1', 'query 2', 'close']),
        startsInOrder(['connect', 'query 1', 'query 2', 'close']),
        oneAtATime(),
        finishesAt(500 + a + b + 200),
      ],
    }),
    check('gives whatever the work gives', {
      scenario: async ({ submission, world }) => {
        // All at the same time, each with a database of its own.
        return Promise.all(
          VALUES.map((value, index) => {
            const close = world.task(`close ${index + 1}`, 200, undefined);
            return submission.withDatabase(connector(world, { close }), () => world.sleep(100).then(() => value));
          }),
        );
      },
      expect: [
        resolvesTo(VALUES),
        callsOnce(VALUES.flatMap((_, index) => ['connect', `close ${index + 1}`])),
        finishesAt(800),
      ],
    }),
    check('closes also when the work rejects or throws', {
      given: (draw) => draw.latencies(1, 300, 1_500),
      scenario: async ({ submission, world, given: [ms = 0] }) => {
        const failed = world.error('the work has failed');
        const works = [
          (db: Database) => db.query('SELECT name FROM bakers'),
          (): never => {
            throw failed;
          },
        ];
        const connect = connector(world, { queries: [world.failingTask('query', ms, failed)] });
        for (const work of works) {
          try {
            // A result where an error is due is the wrong answer: it is given back for all to see.
            return await submission.withDatabase(connect, work);
          } catch (error) {
            if (error !== failed) throw error;
          }
        }
        throw failed;
      },
      expect: ([ms = 0]) => [rejectsWith('the work has failed'), closes('connect', 'close'), finishesAt(2 * 700 + ms)],
    }),
    check('the error of the work wins over that of closing', {
      given: (draw) => draw.latencies(2, 100, 900),
      scenario: async ({ submission, world, given: [query = 0, close = 0] }) => {
        const queries = [world.failingTask('query', query, world.error('there is no such table'))];
        const failingClose = world.failingTask('close', close, world.error('the connection was lost'));
        const connect = connector(world, { queries, close: failingClose });
        const thrown = world.error('the work has thrown');
        const works = [
          // An error that counts as false is an error all the same.
          (): Promise<never> => Promise.reject(undefined),
          (): Promise<never> => Promise.reject(null),
          (): never => {
            throw thrown;
          },
        ];
        const outcomes = await Promise.allSettled(works.map((work) => submission.withDatabase(connect, work)));
        world.note('the list of errors, two of which count as false', outcomes.map(errorOf));
        return submission.withDatabase(connect, (db) => db.query('SELECT name FROM pies'));
      },
      expect: ([query = 0, close = 0]) => [
        rejectsWith('there is no such table'),
        notes('the list of errors, two of which count as false', [undefined, null, new Error('the work has thrown')]),
        closes('connect', 'close'),
        callsOnce(['connect', 'connect', 'connect', 'connect', 'query', 'close', 'close', 'close', 'close']),
        finishesAt(500 + close + 500 + query + close),
      ],
    }),
    check('an error of connecting or of closing comes out', {
      given: (draw) => draw.latencies(2, 100, 900),
      scenario: async ({ submission, world, given: [connect = 0, close = 0] }) => {
        const lost = world.error('the connection was lost');
        let worked = 0;
        const work = (): Promise<number> => Promise.resolve((worked += 1));
        const closing = connector(world, { close: world.failingTask('close', close, lost) });
        for (const open of [closing, world.failingTask('connect in vain', connect, lost)]) {
          try {
            return await submission.withDatabase(open, work);
          } catch (error) {
            if (error !== lost) throw error;
          } finally {
            world.note('how often it worked', worked);
          }
        }
        throw lost;
      },
      expect: ([connect = 0, close = 0]) => [
        rejectsWith('the connection was lost'),
        callsOnce(['connect', 'close', 'connect in vain']),
        notes('how often it worked', 1),
        finishesAt(500 + close + connect),
      ],
    }),
  ],
});

function errorOf(outcome: PromiseSettledResult<unknown>): unknown {
  return outcome.status === 'rejected' ? outcome.reason : 'no error';
}

/** Connecting takes 0.5 s and closing 0.2 s, unless told otherwise. The queries are answered one by one. */
function connector(
  world: World,
  { queries = [], close }: { queries?: (() => Promise<string>)[]; close?: () => Promise<void> } = {},
): () => Promise<Database> {
  const left = [...queries];
  const connect = world.task('connect', 500, undefined);
  const closeOne = close ?? world.task('close', 200, undefined);
  return async () => {
    await connect();
    return {
      query: () => left.shift()?.() ?? Promise.resolve(''),
      close: () => closeOne(),
    };
  };
}
