import {
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoListeners,
  leavesNoTimers,
  notes,
  rejectsWith,
  resolvesTo,
  startsAt,
} from 'meanwhile';
import type { World } from 'meanwhile';

/** How long one attempt takes, in virtual ms, and the message of its error when it fails. */
interface Attempt {
  readonly ms: number;
  readonly error?: string;
}

export default exercise<typeof import('../stubs/retry.js')>({
  title: 'Try again, later',
  hints: [
    'Write down what happens when all of three attempts fail: attempt, pause, attempt, pause, attempt. How many pauses ' +
      'are there, and where does the error of the last attempt go?',
    'A loop with a `try` in it: a success leaves it with `return await`, a failure pauses and goes round again, and the ' +
      'last failure is thrown. See "Again, but later" in the lesson.',
    'Multiply the full length by `random()` once for each pause, and only when there is one. `sleep` of ' +
      '`node:timers/promises` takes a signal and cleans up after itself; but when it is aborted, it rejects with an error ' +
      'of its own. `signal.throwIfAborted()` throws the reason.',
    'Nearly there, for each attempt: throw if the signal is aborted; `return await operation()` in a `try`; in the ' +
      '`catch`, throw the reason if it has been aborted meanwhile, and else the error when it was the last attempt. ' +
      'Behind it, sleep `delayMs * factor ** (attempt - 1)`, times `random()`, with the signal, and throw the reason if ' +
      'that is cut short.',
  ],
  checks: [
    check('pauses between attempts, longer each time', {
      given: (draw) => {
        const attempts = draw.latencies(4, 100, 900).map((ms, index) => ({ ms, error: `failure ${index + 1}` }));
        return { attempts, delayMs: draw.int(2, 9) * 100, factor: draw.int(2, 4) };
      },
      scenario: async ({ submission, world, given: { attempts, delayMs, factor } }) => {
        // Another one at the same time has pauses of its own, which do not grow. It is over long before this one, and is
        // stopped at the end if it is not.
        let others = 0;
        const other = (): Promise<string> =>
          (others += 1) < 8 ? Promise.reject(world.error('offline')) : Promise.resolve('online');
        const { signal, stop } = stopper();
        const noteTime = () => world.note('another one at the same time took so many ms', world.now());
        void submission.retry(other, { attempts: 8, delayMs, factor: 1, signal }).then(noteTime, noteTime);
        return submission.retry(operationOf(world, attempts), { attempts: 4, delayMs, factor }).finally(stop);
      },
      expect: ({ attempts, delayMs, factor }) => {
        const pauses = [delayMs, delayMs * factor, delayMs * factor ** 2];
        return [
          rejectsWith('failure 4'),
          callsOnce(attempts.map((_, index) => labelOf(index))),
          startsAt(startsOf(attempts, pauses)),
          notes('another one at the same time took so many ms', 7 * delayMs),
          finishesAt(sumOf(attempts.map(({ ms }) => ms)) + sumOf(pauses)),
          leavesNoTimers(),
        ];
      },
    }),
    check('gives the first success, and tries no more', {
      given: (draw) => ({ latencies: draw.latencies(4, 100, 900), refusals: draw.shuffle([null, undefined]) }),
      scenario: async ({ submission, world, given: { latencies, refusals } }) => {
        const [a = 0, b = 0, c = 0, d = 0] = latencies;
        const options = { attempts: 3, delayMs: 700, factor: 2 };
        const thrown = world.throwingTask('a throw', world.error('out of paper'));
        const waiting = operationOf(world, [{ ms: a, error: 'busy' }, { ms: b, error: 'busy' }, { ms: c }, { ms: d }]);
        // What counts as false is a success, too; and who rejects with nothing, or throws before there is a promise, fails.
        const first = (fails: (() => Promise<never>)[], works: () => Promise<number | undefined>) => () =>
          (fails.shift() ?? works)();
        const refused = refusals.map((nothing, index) => world.failingTask(`refusal ${index + 1}`, a, nothing));
        const third = await submission.retry(waiting, options);
        const zero = await submission.retry(first([thrown], world.task('a zero', d, 0)), options);
        const nothing = await submission.retry(first(refused, world.task('nothing', d, undefined)), options);
        return [third, zero, nothing, await submission.retry(waiting, options)];
      },
      expect: ({ latencies: [a = 0, b = 0, c = 0, d = 0] }) => [
        resolvesTo(['attempt 3 has worked', 0, undefined, 'attempt 4 has worked']),
        finishesAt(a + 700 + b + 1_400 + c + (700 + d) + (a + 700 + a + 1_400 + d) + d),
        leavesNoTimers(),
      ],
    }),
    check('takes of each pause the share that random gives', {
      given: (draw) => ({ shares: draw.shuffle([0.25, 0.5, 0.75]), delayMs: draw.int(2, 9) * 400 }),
      scenario: async ({ submission, world, given: { shares, delayMs } }) => {
        let drawn = 0;
        const random = () => shares[drawn++ % shares.length] ?? 1;
        const attempts = shares.concat(1).map(() => ({ ms: 100, error: 'busy' }));
        const options = { attempts: 4, delayMs, factor: 2 };
        try {
          return await submission.retry(operationOf(world, attempts), { ...options, random });
        } finally {
          world.note('random was called so many times', drawn);
          // A share of 0 leaves at most the 1 ms that the shortest timer takes.
          const hasty = operationOf(world, [{ ms: 100, error: 'busy' }], 'hasty ');
          const begin = world.now();
          await submission.retry(hasty, { ...options, random: () => 0 });
          world.note('whether it paused with a share of 0', world.now() - begin > 201);
        }
      },
      expect: ({ shares, delayMs }) => {
        const pauses = shares.map((share, index) => share * delayMs * 2 ** index);
        return [
          rejectsWith('busy'),
          startsAt(
            startsOf(
              Array.from({ length: 4 }, () => ({ ms: 100 })),
              pauses,
            ),
          ),
          notes('random was called so many times', 3),
          notes('whether it paused with a share of 0', false),
        ];
      },
    }),
    check('an abort ends the pause at once', {
      given: (draw) => ({
        ms: draw.int(1, 9) * 100,
        pause: draw.int(20, 50) * 100,
        share: draw.pick([0.25, 0.5, 0.75]),
      }),
      scenario: ({ submission, world, given: { ms, pause, share } }) => {
        const controller = new AbortController();
        const { signal } = controller;
        const attempts = [
          { ms, error: 'busy' },
          { ms, error: 'busy' },
        ];
        world.after(ms + pause + ms + pause * share, () => controller.abort(world.error('nobody waits any more')));
        return submission
          .retry(operationOf(world, attempts), { attempts: 5, delayMs: pause, factor: 1, signal })
          .finally(() => world.note('listeners', world.listeners(signal)));
      },
      expect: ({ ms, pause, share }) => [
        rejectsWith('nobody waits any more'),
        callsOnce([labelOf(0), labelOf(1)]),
        finishesAt(ms + pause + ms + pause * share),
        leavesNoTimers(),
        leavesNoListeners(),
      ],
    }),
    check('starts no attempt when it has been aborted', {
      given: (draw) => ({ latencies: draw.latencies(3, 200, 900), falsy: draw.pick([null, 0, '', false]) }),
      scenario: async ({ submission, world, given: { latencies, falsy } }) => {
        const [a = 0, b = 0, c = 0] = latencies;
        // A signal that nobody aborts changes nothing, and nothing of it is kept, whether it works in the end or fails.
        const quiet = new AbortController().signal;
        const works = operationOf(world, [{ ms: a, error: 'busy' }, { ms: b }]);
        const options = { attempts: 2, delayMs: 500, factor: 1 };
        world.note('the result', await submission.retry(works, { ...options, signal: quiet }));
        const failures = [a, b].map((ms) => ({ ms, error: 'busy' }));
        const fails = operationOf(world, failures, 'failing ');
        await submission.retry(fails, { ...options, signal: quiet }).catch(() => undefined);

        // Aborted while this attempt is under way, which then fails: with another one left, and as the last. Any value
        // is a reason.
        const controller = new AbortController();
        const { signal } = controller;
        world.after(c / 2, () => controller.abort(falsy));
        const doomed = operationOf(world, [{ ms: c, error: 'busy' }], 'doomed ');
        const last = operationOf(world, [{ ms: c, error: 'closed' }], 'last ');
        const outcomes = await Promise.allSettled([
          submission.retry(doomed, { ...options, signal }),
          submission.retry(last, { ...options, attempts: 1, signal }),
        ]);
        for (const outcome of outcomes) {
          // A result is the wrong answer, and so is another error: they come out for all to see.
          if (outcome.status === 'fulfilled') return `${outcome.value}, after an abort with ${String(falsy)}`;
          if (outcome.reason !== falsy) throw outcome.reason;
        }
        await world.sleep(2_000);
        world.note('listeners', world.listeners(quiet) + world.listeners(signal));
        // And now it is aborted from the start.
        let attempts = 0;
        const tooLate = () => Promise.resolve((attempts += 1));
        const aborted = AbortSignal.abort(world.error('nobody waits any more'));
        world.note('whether the abort was thrown at the caller', true);
        const trying = submission.retry(tooLate, { ...options, signal: aborted });
        world.note('whether the abort was thrown at the caller', false);
        return trying.finally(() => world.note('attempts after the abort', attempts));
      },
      expect: [
        rejectsWith('nobody waits any more'),
        notes('the result', `${labelOf(1)} has worked`),
        notes('whether the abort was thrown at the caller', false),
        notes('attempts after the abort', 0),
        leavesNoListeners(),
      ],
    }),
  ],
});

function labelOf(index: number): string {
  return `attempt ${index + 1}`;
}

/** An operation that takes these attempts, one at each call; after them, every attempt works. */
function operationOf(world: World, attempts: readonly Attempt[], prefix = ''): () => Promise<string> {
  const errors = attempts.map(({ error }) => (error === undefined ? undefined : world.error(error)));
  let index = -1;
  return world.operation({
    label: () => {
      index += 1;
      return prefix + labelOf(index);
    },
    ms: () => attempts[index]?.ms ?? 100,
    gives: () => `${labelOf(index)} has worked`,
    fails: () => errors[index],
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** When each attempt starts, with these pauses between them; virtual ms. */
function startsOf(attempts: readonly Attempt[], pauses: readonly number[]): Record<string, number> {
  const lengths = attempts.map(({ ms }, index) => ms + (pauses[index] ?? 0));
  return Object.fromEntries(lengths.map((_, index) => [labelOf(index), sumOf(lengths.slice(0, index))]));
}

function stopper(): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    stop: () => {
      controller.abort();
    },
  };
}
