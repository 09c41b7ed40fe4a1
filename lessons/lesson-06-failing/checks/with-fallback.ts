import {
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  notes,
  rejectsWithError,
  resolvesTo,
  startsAt,
} from 'meanwhile';

export default exercise<typeof import('../stubs/with-fallback.js')>({
  title: 'A backup for a bad day',
  hints: [
    'How do you know, in your code, that the primary has failed? What is a result like 0 then?',
    'The backup is asked in the one place that is reached only by a failure. The lesson shows such a place under "What a try watches", and an error that holds several others under "Two errors at once".',
    'The backup can fail as well, and by then you hold two errors in two variables. That needs a second `try` inside the first `catch`. Mind the `await`s: without one, a `try` watches nothing.',
    'Nearly there: return the awaited call of the primary in a `try`. In its `catch`, do the same with the backup in another `try`; and in the `catch` of that one, throw a new `AggregateError` whose first argument is the list of both errors.',
  ],
  checks: [
    check('a primary that works is enough', {
      given: (draw) => ({ value: draw.word(), ms: draw.int(2, 20) * 100 + 7 }),
      scenario: ({ submission, world, given: { value, ms } }) =>
        submission.withFallback<string>(
          world.task('primary', ms, value),
          world.task('backup', 3_000, `not the ${value} of the primary`),
        ),
      expect: ({ value, ms }) => [resolvesTo(value), finishesAt(ms), callsOnce(['primary']), leavesNoTimers()],
    }),
    check('the backup starts the moment the primary fails', {
      given: (draw) => ({ value: draw.word(), ms: draw.latencies(2, 107, 1_907) }),
      scenario: ({ submission, world, given: { value, ms } }) =>
        submission.withFallback<string>(
          world.failingTask('primary', ms[0] ?? 0, world.error('the primary is down')),
          world.task('backup', ms[1] ?? 0, value),
        ),
      expect: ({ value, ms: [primary = 0, backup = 0] }) => [
        resolvesTo(value),
        finishesAt(primary + backup),
        startsAt({ primary: 0, backup: primary }),
        callsOnce(['primary', 'backup']),
      ],
    }),
    check('0, null and undefined are results like any other', {
      given: (draw) => draw.shuffle([undefined, 0, '', null, false]),
      scenario: async ({ submission, world, given }) => {
        const ofPrimary: unknown[] = [];
        const ofBackup: unknown[] = [];
        for (const value of given) {
          const primary = world.task(`primary that gives ${nameOf(value)}`, 100, value);
          const unwanted = world.task(`backup for ${nameOf(value)}`, 100, 'of the backup');
          ofPrimary.push(await submission.withFallback<unknown>(primary, unwanted));
          // An error may be any of these, too.
          const failing = world.failingTask('primary that fails', 100, value);
          const backup = world.task(`backup that gives ${nameOf(value)}`, 100, value);
          ofBackup.push(await submission.withFallback(failing, backup));
        }
        return { ofPrimary, ofBackup };
      },
      expect: (given) => [
        resolvesTo({ ofPrimary: given, ofBackup: given }),
        callsOnce(
          given.flatMap((value) => [
            `primary that gives ${nameOf(value)}`,
            'primary that fails',
            `backup that gives ${nameOf(value)}`,
          ]),
        ),
      ],
    }),
    check('when both fail, both errors are kept', {
      given: (draw) => draw.latencies(2, 100, 1_900),
      scenario: async ({ submission, world, given: [primary = 0, backup = 0] }) => {
        const errors = [world.error('the primary is down'), world.error('the backup is down')] as const;
        try {
          return await submission.withFallback<unknown>(
            world.failingTask('primary', primary, errors[0]),
            world.failingTask('backup', backup, errors[1]),
          );
        } catch (error) {
          const kept: unknown[] = error instanceof AggregateError ? error.errors : [];
          world.note('the list of errors', kept);
          world.note(
            'which errors they are',
            kept.map((one) => ownerOf(one, errors)),
          );
          // A class of its own that extends AggregateError is as good, whatever its name.
          throw error instanceof AggregateError ? new AggregateError(kept, error.message) : error;
        }
      },
      expect: ([primary = 0, backup = 0]) => [
        rejectsWithError({ name: 'AggregateError' }),
        notes('the list of errors', [new Error('the primary is down'), new Error('the backup is down')]),
        notes('which errors they are', ['that of the primary', 'that of the backup']),
        finishesAt(primary + backup),
      ],
    }),
    check('a source that throws at once has failed, too', {
      given: (draw) => ({ value: draw.word(), ms: draw.int(2, 9) * 100 }),
      scenario: async ({ submission, world, given: { value, ms } }) => {
        const errors = [world.error('no primary'), world.error('no backup')] as const;
        const [primary, backup] = [world.throwingTask('primary', undefined), world.throwingTask('backup', undefined)];
        const ofNothing: unknown = await submission.withFallback(primary, backup).catch((error: unknown) => error);
        world.note(
          'when undefined is thrown twice',
          ofNothing instanceof AggregateError ? ofNothing.errors : ofNothing,
        );
        const first = await submission.withFallback<string>(
          world.throwingTask('primary', errors[0]),
          world.task('backup', ms, value),
        );
        try {
          const second = await submission.withFallback(
            world.throwingTask('primary', errors[0]),
            world.throwingTask('backup', errors[1]),
          );
          return [first, second];
        } catch (error) {
          const kept: unknown[] = error instanceof AggregateError ? error.errors : [error];
          return [first, kept.map((one) => ownerOf(one, errors))];
        }
      },
      expect: ({ value, ms }) => [
        resolvesTo([value, ['that of the primary', 'that of the backup']]),
        notes('when undefined is thrown twice', [undefined, undefined]),
        finishesAt(ms),
      ],
    }),
  ],
});

function ownerOf(error: unknown, [primary, backup]: readonly [Error, Error]): string {
  if (error === primary) return 'that of the primary';
  return error === backup ? 'that of the backup' : 'another one';
}

/** How a value that counts as false is written in code. */
function nameOf(value: unknown): string {
  return value === '' ? "''" : String(value);
}
