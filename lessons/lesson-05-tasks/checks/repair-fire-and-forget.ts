import {
  callsOnce,
  check,
  exercise,
  leavesNoTimers,
  logs,
  notes,
  rejectsWith,
  startsAt,
  type Draw,
  type World,
} from 'meanwhile';

import type { Services, SignUps } from '../stubs/repair-fire-and-forget.js';

export default exercise<typeof import('../stubs/repair-fire-and-forget.js')>({
  title: 'Repair fire and forget',
  kind: 'repair',
  hints: [
    'Two promises are made in `signUp`, and both are dropped. Which of the two should the caller wait for, and who is to ' +
      'know of the other one?',
    'Await what the caller needs. The rest may run by itself, if somebody does two things: catches its error, and ' +
      'remembers its promise until it is done. See "Fire, and do not forget" in the lesson.',
    'Keep a `Set` of all that is under way: sign-ups and mails. What stands in it must never reject, or `close` would. ' +
      'And a sign-up that is over may have begun a mail in the meantime, so look at the set again before `close` is done.',
    'Nearly there: an async function that sends the mail in a `try` and calls `report` in the `catch`; its promise goes ' +
      'into the set and comes out of it in a `finally`. `close` is a loop: while the set is not empty, await ' +
      '`Promise.all` of what is in it.',
  ],
  checks: [
    check('resolves when saved, and sends the mail meanwhile', {
      points: 2,
      given: timesOf,
      scenario: async ({ submission, world, given }) => {
        const { signUp, close } = submission.repairFireAndForget(servicesOf(world, given));
        await signUp('otter');
        world.log('signed up');
        await tell(world, { signUp, close }, 'closed');
      },
      expect: ({ save, mail }) => [
        logs([
          [save, 'signed up'],
          [save + mail, 'closed'],
        ]),
        startsAt({ 'save otter': 0, 'mail to otter': save }),
        callsOnce(['save otter', 'mail to otter']),
        leavesNoTimers(),
      ],
    }),
    check('reports each mail that fails, and nothing else fails', {
      given: timesOf,
      scenario: async ({ submission, world, given }) => {
        // Whatever is thrown is an error.
        const [rejected, thrown] = [world.error('no such mailbox'), undefined];
        const { save, sendMail } = servicesOf(world, given, { 'mail to otter': rejected });
        const sendAtOnce = world.throwingTask('mail to mole', thrown);
        const reported: unknown[] = [];
        const { signUp, close } = submission.repairFireAndForget({
          save,
          sendMail: (address) => (address === 'mole' ? sendAtOnce() : sendMail(address)),
          report: (error) => void reported.push(error),
        });
        const signed = await Promise.allSettled(['otter', 'mole', 'newt'].map((address) => signUp(address)));
        world.log(`${signed.filter(({ status }) => status === 'fulfilled').length} of 3 signed up`);
        await tell(world, { signUp, close }, 'closed');
        // The one that is thrown at once comes first.
        world.note('what was reported', [reported.length, reported[0] === thrown, reported[1] === rejected]);
      },
      expect: ({ save, mail }) => [
        logs([
          [save, '3 of 3 signed up'],
          [save + mail, 'closed'],
        ]),
        notes('what was reported', [2, true, true]),
      ],
    }),
    check('an address that cannot be saved gets no mail', {
      given: timesOf,
      scenario: async ({ submission, world, given }) => {
        const full = world.error('the list is full');
        const services = servicesOf(world, given, { 'save otter': full });
        const saveAtOnce = world.throwingTask('save mole', full);
        const { signUp, close } = submission.repairFireAndForget({
          ...services,
          save: (address) => (address === 'mole' ? saveAtOnce() : services.save(address)),
        });
        const outcomeOf = (address: string) =>
          signUp(address).then(
            () => 'saved',
            (error: unknown) => error,
          );
        const outcomes: Promise<unknown>[] = [];
        const thrown: string[] = [];
        for (const address of ['otter', 'mole']) {
          try {
            outcomes.push(outcomeOf(address));
          } catch {
            thrown.push(address);
          }
        }
        world.note('sign-ups that threw at the caller', thrown);
        await tell(world, { signUp, close }, 'closed');
        for (const error of await Promise.all(outcomes)) if (error !== full) return error;
        throw full;
      },
      expect: ({ save }) => [
        notes('sign-ups that threw at the caller', []),
        rejectsWith('the list is full'),
        callsOnce(['save otter', 'save mole']),
        logs([[save, 'closed']]),
      ],
    }),
    check('close waits for sign-ups and mails under way', {
      given: timesOf,
      scenario: async ({ submission, world, given }) => {
        const services = servicesOf(world, given);
        const { signUp, close } = submission.repairFireAndForget(services);
        const signed = [signUp('otter')];
        const elsewhere = submission.repairFireAndForget(services);
        await tell(world, elsewhere, 'nothing to wait for');
        await world.sleep(100);
        signed.push(signUp('mole'));
        await tell(world, { signUp, close }, 'closed');
        await tell(world, { signUp, close }, 'closed again');
        signed.push(signUp('newt'));
        await tell(world, { signUp, close }, 'closed after one more');
        await Promise.all(signed);
      },
      expect: ({ save, mail }) => [
        logs([
          [0, 'nothing to wait for'],
          [save + mail + 100, 'closed'],
          [save + mail + 100, 'closed again'],
          [2 * (save + mail) + 100, 'closed after one more'],
        ]),
        callsOnce(['otter', 'mole', 'newt'].flatMap((address) => [`save ${address}`, `mail to ${address}`])),
        leavesNoTimers(),
      ],
    }),
  ],
});

/** No round times, so that whoever only looks now and then whether all is over comes too late. */
function timesOf(draw: Draw): { save: number; mail: number } {
  return { save: draw.int(2, 6) * 100 + 3, mail: draw.int(10, 20) * 100 + 4 };
}

async function tell(world: World, { close }: SignUps, line: string): Promise<void> {
  world.log(
    await close().then(
      () => line,
      () => 'close has rejected',
    ),
  );
}

/** Saving and sending, which take so long; and calls that fail, by their names. */
function servicesOf(
  world: World,
  ms: { save: number; mail: number },
  errors: Readonly<Record<string, Error>> = {},
): Services {
  const service = (name: string, takes: number) => {
    const label = (address: string) => `${name} ${address}`;
    return world.operation({
      label,
      ms: takes,
      gives: (): void => undefined,
      fails: (address: string) => errors[label(address)],
    });
  };
  return {
    save: service('save', ms.save),
    sendMail: service('mail to', ms.mail),
    report: () => world.log('reported'),
  };
}
