import { check, exercise, finishesAt, leavesNoTimers, logs, notes, resolvesTo } from 'meanwhile';

const FALSY_VALUES = [0, NaN, '', false, null] as const;

export default exercise<typeof import('../stubs/sleep.js')>({
  title: 'Sleep without blocking',
  hints: [
    'Who should wait here: the whole program, or only the one who asked? Which timer that you already know lets the ' +
      'program go on and calls you back later?',
    'A promise is made with new Promise((resolve) => { … }), and it stays pending until somebody calls resolve. The ' +
      'doorbell in "How a promise is made" hands that call to an event; you want to hand it to a timer.',
    'Inside new Promise, call setTimeout with a function of yours and ms. That function does one thing: it calls ' +
      'resolve with the value. Do not call resolve while you set the timer, and let sleep return the promise.',
  ],
  checks: [
    check('resolves after exactly the time asked for', {
      given: (draw) => ({ ms: draw.int(1_001, 4_999) }),
      scenario: ({ submission, given }) => submission.sleep(given.ms),
      expect: (given) => [finishesAt(given.ms), resolvesTo(undefined), leavesNoTimers()],
    }),

    check('gives the value it was handed', {
      given: (draw) => ({ ms: draw.int(101, 999), value: draw.word() }),
      scenario: ({ submission, given }) => submission.sleep(given.ms, given.value),
      expect: (given) => [resolvesTo(given.value), finishesAt(given.ms), leavesNoTimers()],
    }),

    check('keeps any value: 0, NaN, "", false, null, objects', {
      scenario: async ({ submission, world }) => {
        const kept: unknown[] = [];
        for (const value of FALSY_VALUES) kept.push(await submission.sleep<unknown>(20, value));
        const things = { function: () => 'called', error: world.error('a value like any other'), object: {} };
        for (const [name, thing] of Object.entries(things)) {
          world.note(`the very same ${name}`, (await submission.sleep<unknown>(20, thing)) === thing);
        }
        return kept;
      },
      expect: [
        resolvesTo(FALSY_VALUES),
        notes('the very same function', true),
        notes('the very same error', true),
        notes('the very same object', true),
        leavesNoTimers(),
      ],
    }),

    check('sleeps at the same time overlap', {
      given: (draw) => {
        const short = draw.int(1_001, 1_999);
        return { short, long: short + draw.int(501, 1_499) };
      },
      scenario: async ({ submission, world, given }) => {
        const nap = async (name: string, ms: number) => world.log(`${await submission.sleep(ms, name)} is over`);
        await Promise.all([nap('the long sleep', given.long), nap('one', given.short), nap('another', given.short)]);
      },
      expect: (given) => [
        finishesAt(given.long),
        logs([
          [given.short, 'one is over'],
          [given.short, 'another is over'],
          [given.long, 'the long sleep is over'],
        ]),
      ],
    }),

    check('a clock goes on ticking meanwhile', {
      given: (draw) => ({ ms: draw.int(310, 390) }),
      scenario: async ({ submission, world, given }) => {
        for (const at of [100, 200, 300]) world.after(at, () => world.log('tick'));
        const sleeping = submission.sleep(given.ms);
        world.log('fell asleep');
        // A timer of 0 ms takes 1 ms in Node.
        void submission.sleep(0).then(() => world.note('0 ms are over by 1 ms', world.now() <= 1));
        await sleeping;
        world.log('woke up');
      },
      expect: (given) => [
        logs([
          [0, 'fell asleep'],
          [100, 'tick'],
          [200, 'tick'],
          [300, 'tick'],
          [given.ms, 'woke up'],
        ]),
        notes('0 ms are over by 1 ms', true),
      ],
    }),
  ],
});
