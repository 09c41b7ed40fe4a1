import { callsOnce, check, closes, exercise, finishesAt, notes, rejectsWith, resolvesTo, startsAt } from 'meanwhile';

export default exercise<typeof import('../stubs/context-manager.js')>({
  title: 'A context manager from a generator',
  hints: [
    'A generator stands still at its `yield` until somebody tells it to go on. There are three ways to tell it. Which one fits work that went well, and which one work that failed?',
    '`next()` runs to the `yield` and gives `{ value, done }`; a second `next()` runs on to the end; `throw(error)` goes on as if the `yield` had thrown. The lesson does all this by hand under "A generator that stands at its yield".',
    'Await what the generator is told, since the code after its `yield` takes time. And look at `done` each time: the first answer must not be done, the second one must be.',
    'Nearly there: make the generator, await `next()`, and throw if it is done. Await the work in a `try`. In the `catch`, await `generator.throw(error)` and return nothing; behind it, await `generator.next()` and return the result. If one of these two answers is not done, await `generator.return()` and throw.',
  ],
  checks: [
    check('opens, works and closes; uses overlap', {
      given: (draw) => {
        const [a, b, c, d, e] = draw.latencies(5, 100, 900);
        return [
          { name: 'A', size: 0, ms: a ?? 0, result: draw.word() },
          { name: 'B', size: draw.int(1, 9), ms: b ?? 0, result: 0 },
          { name: 'C', size: draw.int(10, 99), ms: c ?? 0, result: '' },
          { name: 'D', size: undefined, ms: d ?? 0, result: undefined },
          { name: 'E', size: null, ms: e ?? 0, result: new Error('this is no failure, but a result') },
        ];
      },
      scenario: async ({ submission, world, given }) => {
        const got: Record<string, unknown> = {};
        const boxes = submission.contextManager(async function* (name: string, size: number | null | undefined) {
          await world.task(`open ${name}`, 300, undefined)();
          yield size;
          await world.task(`close ${name}`, 200, undefined)();
        });
        const results = await Promise.all(
          given.map(({ name, size, ms, result }) => {
            const work = world.task(`work ${name}`, ms, result);
            return boxes(
              name,
              size,
            )((value) => {
              got[name] = value;
              return work();
            });
          }),
        );
        world.note('what the work got', got);
        return results;
      },
      expect: (given) => [
        resolvesTo(given.map(({ result }) => result)),
        notes('what the work got', Object.fromEntries(given.map(({ name, size }) => [name, size]))),
        startsAt(Object.fromEntries(given.map(({ name, ms }) => [`close ${name}`, 300 + ms]))),
        callsOnce(given.flatMap(({ name }) => [`open ${name}`, `work ${name}`, `close ${name}`])),
        finishesAt(300 + Math.max(...given.map(({ ms }) => ms)) + 200),
      ],
    }),
    check('throws an error of the work at the yield', {
      given: (draw) => draw.int(3, 9) * 100,
      scenario: async ({ submission, world, given }) => {
        const failed = world.error('the work has failed');
        const seen: unknown[] = [];
        const boxes = submission.contextManager(async function* () {
          await world.task('open', 300, undefined)();
          try {
            yield 'a box';
          } catch (error) {
            seen.push(error === failed ? 'the error of the work' : error);
            throw error;
          } finally {
            await world.task('close', 200, undefined)();
          }
        });
        const works: (() => Promise<string>)[] = [
          () => {
            throw failed;
          },
          // An error that counts as false is an error all the same.
          () => Promise.reject(undefined),
          () => Promise.reject(null),
          world.failingTask('work', given, failed),
        ];
        const errors = [failed, undefined, null, failed];
        for (const [index, work] of works.entries()) {
          try {
            // A result where an error is due is the wrong answer: it is given back for all to see.
            return await boxes()(work);
          } catch (error) {
            if (error !== errors[index]) throw error;
          } finally {
            world.note('what came up at the yield', seen);
          }
        }
        throw failed;
      },
      expect: (ms) => [
        rejectsWith('the work has failed'),
        notes('what came up at the yield', ['the error of the work', undefined, null, 'the error of the work']),
        closes('open', 'close'),
        finishesAt(4 * 500 + ms),
      ],
    }),
    check('lets the generator catch the error, or change it', {
      given: (draw) => draw.int(3, 9) * 100,
      scenario: async ({ submission, world, given }) => {
        const other = world.error('the box is broken');
        const boxes = submission.contextManager(async function* (isCaught: boolean) {
          try {
            yield 'a box';
          } catch {
            await world.task('repair', 200, undefined)();
            if (!isCaught) throw other;
          }
        });
        const failing: () => Promise<string> = world.failingTask('work', given, world.error('the work has failed'));
        world.note('the result when the error was caught', await boxes(true)(failing));
        return boxes(false)(failing);
      },
      expect: (ms) => [
        rejectsWith('the box is broken'),
        notes('the result when the error was caught', undefined),
        finishesAt(2 * (ms + 200)),
      ],
    }),
    check('lets out what fails in opening and closing', {
      scenario: async ({ submission, world }) => {
        const broken = world.error('the box is broken');
        const boxes = submission.contextManager(async function* (name: string) {
          await world.task(`open ${name}`, 300, undefined)();
          if (name === 'A') throw broken;
          yield name;
          await world.failingTask(`close ${name}`, 200, broken)();
        });
        for (const name of ['A', 'B']) {
          try {
            // A result where an error is due is the wrong answer: it is given back for all to see.
            return await boxes(name)(world.task(`work ${name}`, 100, 'a result'));
          } catch (error) {
            if (error !== broken) throw error;
          }
        }
        throw broken;
      },
      expect: [
        rejectsWith('the box is broken'),
        callsOnce(['open A', 'open B', 'work B', 'close B']),
        finishesAt(300 + 600),
      ],
    }),
    check('wants one yield, no less and no more', {
      scenario: async ({ submission, world }) => {
        const seen: string[] = [];
        const boxes = submission.contextManager(async function* (name: string) {
          await world.task(`open ${name}`, 300, undefined)();
          if (name === 'A') return;
          try {
            try {
              yield name;
            } catch {
              seen.push(`error in ${name}`);
            }
            // What comes at a second yield makes no difference.
            yield undefined;
            seen.push(`went on after the second yield of ${name}`);
          } finally {
            await world.task(`close ${name}`, 200, undefined)();
          }
        });
        const ends: string[] = [];
        for (const name of ['A', 'B', 'C']) {
          try {
            const failing: () => Promise<string> = world.failingTask('work C', 100, world.error('the work has failed'));
            const result = await boxes(name)(name === 'C' ? failing : world.task(`work ${name}`, 100, 'a result'));
            ends.push(`came to ${result}`);
          } catch (error) {
            ends.push(error instanceof Error ? error.message : 'no error');
          }
        }
        world.note('what came up at the yield', seen);
        return ends;
      },
      expect: [
        resolvesTo([
          'the generator did not yield',
          'the generator yielded more than once',
          'the generator yielded more than once',
        ]),
        notes('what came up at the yield', ['error in C']),
        callsOnce(['open A', 'open B', 'work B', 'close B', 'open C', 'work C', 'close C']),
        finishesAt(300 + 600 + 600),
      ],
    }),
  ],
});
