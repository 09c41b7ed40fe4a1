import { check, exercise, notes, rejectsWith, resolvesTo } from 'meanwhile';
import type { World } from 'meanwhile';
import type { Bank } from '../stubs/transfer.js';

type Balances = Record<string, number>;

export default exercise<typeof import('../stubs/transfer.js')>({
  title: 'Repair: the books that do not add up',
  kind: 'repair',
  hints: [
    'Ann has 100 and two transfers begin in the same moment. What do both of them read, and what does each of them write then?',
    'What was read before an `await` may be out of date after it, and here there is an `await` between any two lines. ' +
      'The second transfer must not even read before the first has written: see "When the await must stay" in the lesson.',
    'One lock for each account is harder than it looks: a transfer from Ann to Bob that holds Ann and waits for Bob, and ' +
      'one from Bob to Ann that holds Bob and waits for Ann, wait for ever. One lock for all transfers will do.',
    'Nearly there: keep the promise of the last transfer in a variable outside the function. A new one starts in a ' +
      '`then` of it, and takes its place in the variable at once, before anything is awaited. What stays in the ' +
      'variable must not reject, or one failure would stop everybody behind it.',
  ],
  checks: [
    check('two payments at once: both leave the account', {
      points: 2,
      orders: 'every',
      given: (draw) => ({ ann: draw.int(200, 900), toBob: draw.int(10, 90), toCleo: draw.int(10, 90) }),
      scenario: async ({ submission, world, given: { ann, toBob, toCleo } }) => {
        const balances = { Ann: ann, Bob: 0, Cleo: 5 };
        const bank = bankOf(world, balances);
        await Promise.all([
          submission.transfer(bank, 'Ann', 'Bob', toBob),
          submission.transfer(bank, 'Ann', 'Cleo', toCleo),
        ]);
        return balances;
      },
      expect: ({ ann, toBob, toCleo }) => [resolvesTo({ Ann: ann - toBob - toCleo, Bob: toBob, Cleo: 5 + toCleo })],
    }),
    check('nobody pays what another payment has taken', {
      orders: 'every',
      given: (draw) => {
        const [toBob, toCleo, toDora] = [draw.int(30, 35), draw.int(45, 50), draw.int(45, 50)];
        return { ann: draw.int(100, 119), toBob, toCleo, toDora };
      },
      scenario: async ({ submission, world, given: { ann, toBob, toCleo, toDora } }) => {
        const balances = { Ann: ann, Bob: 0, Cleo: 0, Dora: 0 };
        let changes = 0;
        const bank = bankOf(world, balances, { afterSet: () => (changes += 1) });
        const paid = await Promise.all([
          submission.transfer(bank, 'Ann', 'Bob', toBob),
          submission.transfer(bank, 'Ann', 'Cleo', toCleo),
          submission.transfer(bank, 'Ann', 'Dora', toDora),
        ]);
        // Nobody has paid Dora: she has nothing, and nothing is not enough.
        paid.push(await submission.transfer(bank, 'Dora', 'Bob', 1));
        return { paid, balances, changes };
      },
      expect: ({ ann, toBob, toCleo }) => [
        resolvesTo({
          paid: [true, true, false, false],
          balances: { Ann: ann - toBob - toCleo, Bob: toBob, Cleo: toCleo, Dora: 0 },
          changes: 4,
        }),
      ],
    }),
    check('once around at once, down to the last coin', {
      orders: 'every',
      given: (draw) => ({ ann: draw.int(10, 50), bob: draw.int(60, 90) }),
      scenario: async ({ submission, world, given: { ann, bob } }) => {
        const balances = { Ann: ann, Bob: bob, Cleo: 0 };
        const bank = bankOf(world, balances);
        // Each can pay the whole only because the money before it has come by then.
        const paid = await Promise.all([
          submission.transfer(bank, 'Ann', 'Bob', ann),
          submission.transfer(bank, 'Bob', 'Cleo', ann + bob),
          submission.transfer(bank, 'Cleo', 'Ann', ann + bob),
        ]);
        return { paid, balances };
      },
      expect: ({ ann, bob }) => [
        resolvesTo({ paid: [true, true, true], balances: { Ann: ann + bob, Bob: 0, Cleo: 0 } }),
      ],
    }),
    check('nobody slips in between two transfers', {
      given: (draw) => ({ ann: draw.int(100, 119), toBob: draw.int(30, 35), toCleo: draw.int(45, 50) }),
      scenario: async ({ submission, world, given: { ann, toBob, toCleo } }) => {
        const balances = { Ann: ann, Bob: 0, Cleo: 0, Dora: 0 };
        const newcomers: Promise<boolean>[] = [];
        // One in each microtask: while the first transfer says that it is through, and while the next one hears of it.
        const come = async (): Promise<void> => {
          for (let call = 0; call < 8; call += 1) {
            newcomers.push(submission.transfer(bank, 'Ann', 'Dora', toCleo));
            await Promise.resolve();
          }
        };
        const bank = bankOf(world, balances, { afterSet: (account) => account === 'Bob' && void come() });
        const paid = await Promise.all([
          submission.transfer(bank, 'Ann', 'Bob', toBob),
          submission.transfer(bank, 'Ann', 'Cleo', toCleo),
        ]);
        return { paid, newcomers: await Promise.all(newcomers), balances };
      },
      expect: ({ ann, toBob, toCleo }) => [
        resolvesTo({
          paid: [true, true],
          newcomers: Array(8).fill(false),
          balances: { Ann: ann - toBob - toCleo, Bob: toBob, Cleo: toCleo, Dora: 0 },
        }),
      ],
    }),
    check('a transfer that fails holds nobody up', {
      given: (draw) => ({ ann: draw.int(100, 900), amount: draw.int(10, 90) }),
      scenario: async ({ submission, world, given: { ann, amount } }) => {
        /** Two transfers from Ann, in the first of which this call of the bank fails. */
        const transferTwice = async (failing: number) => {
          const balances = { Ann: ann, Bob: 0, Cleo: 0 };
          const bank = bankOf(world, balances, { failing, error: world.error('the line is down') });
          const first = submission.transfer(bank, 'Ann', 'Bob', amount);
          const [{ status }, next] = await Promise.allSettled([
            first,
            submission.transfer(bank, 'Ann', 'Cleo', amount),
          ]);
          return { first, balances, statuses: [status, next.status] };
        };
        const later = [await transferTwice(4), await transferTwice(3), await transferTwice(2)];
        const { first, balances, statuses } = await transferTwice(1);
        world.note('what became of each failing one and the next', [...later.map((both) => both.statuses), statuses]);
        world.note('the book of accounts', balances);
        // One that fails while nobody waits, and without an error to show.
        const bank = bankOf(world, { Ann: ann, Bob: 0 }, { failing: 1, error: null });
        const [alone] = await Promise.allSettled([submission.transfer(bank, 'Ann', 'Bob', amount)]);
        world.note('one that fails alone, and the next', [
          alone,
          await submission.transfer(bank, 'Ann', 'Bob', amount),
        ]);
        return first;
      },
      expect: ({ ann, amount }) => [
        rejectsWith('the line is down'),
        notes('what became of each failing one and the next', Array(4).fill(['rejected', 'fulfilled'])),
        notes('the book of accounts', { Ann: ann - amount, Bob: 0, Cleo: amount }),
        notes('one that fails alone, and the next', [{ status: 'rejected', reason: null }, true]),
      ],
    }),
  ],
});

interface Incidents {
  /** Which of its calls rejects, counted from 1. */
  readonly failing?: number;
  readonly error?: Error | null;
  /** Called when a balance has been put in its place. */
  readonly afterSet?: (account: string) => void;
}

/** A bank whose calls do what they do when they end: a balance is the one of the moment at which it arrives. */
function bankOf(world: World, balances: Balances, { failing, error, afterSet }: Incidents = {}): Bank {
  let calls = 0;
  const ask = world.operation({
    label: (verb: string, account: string) => `${verb} ${account}`,
    ms: 100,
    gives: () => undefined,
    fails: () => {
      calls += 1;
      return calls === failing ? error : undefined;
    },
  });
  return {
    balanceOf: async (account) => {
      await ask('read', account);
      return balances[account] ?? Number.NaN;
    },
    setBalance: async (account, balance) => {
      await ask('set', account);
      balances[account] = balance;
      afterSet?.(account);
    },
  };
}
