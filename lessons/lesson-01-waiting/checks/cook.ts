import {
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNoTimers,
  logs,
  notes,
  peakConcurrency,
  rejectsWith,
  resolvesTo,
} from 'meanwhile';

const MINUTE = 60_000;

/** What the steps of a meal give when each of them gives next to nothing. */
const FALSY_RESULTS = { eggs: 0, label: '', guests: null, leftovers: undefined };
const FALSY_STEPS = Object.entries(FALSY_RESULTS);

/** More steps than anybody would think of as all that there can be. */
const BANQUET = Array.from({ length: 120 }, (_, index) => stepName(index));

export default exercise<typeof import('../stubs/cook.js')>({
  title: 'Cook a meal',
  hints: [
    'What is the cook doing during the 15 minutes in which the water gets hot? Which of the steps really has to wait ' +
      'for another one?',
    'Calling a step starts it; awaiting its promise waits for it. Start them all before you wait for any. The first ' +
      'program of the lesson, in "Five seconds of breakfast in three", does that with Promise.all.',
    'Object.keys(steps) gives you the names, and names.map(…) can turn them into promises, already started. Await ' +
      'Promise.all of those: the results come in the order of the names. Then put the two lists together, for ' +
      'instance with Object.fromEntries, which makes an object of [name, result] pairs.',
  ],
  checks: [
    check('15, 5 and 10 minutes of cooking take 15', {
      given: (draw) => ({ water: draw.word(), vegetables: draw.word(), sauce: draw.word() }),
      scenario: ({ submission, world, given }) =>
        submission.cook({
          water: world.task('water', 15 * MINUTE, given.water),
          vegetables: world.task('vegetables', 5 * MINUTE, given.vegetables),
          sauce: world.task('sauce', 10 * MINUTE, given.sauce),
        }),
      expect: (given) => [
        resolvesTo(given),
        callsOnce(['water', 'vegetables', 'sauce']),
        finishesAt(15 * MINUTE),
        peakConcurrency(3),
        leavesNoTimers(),
      ],
    }),

    check('loses no result, however late or empty it is', {
      // No round time: whoever only looks now and then whether all is done comes too late.
      given: (draw) => ({ quick: draw.int(1, 4) * MINUTE, slow: draw.int(60_000, 89_999) * 10 + 1 }),
      scenario: async ({ submission, world, given }) => {
        const meals: unknown[] = [];
        for (const [meal, [slowest]] of FALSY_STEPS.entries()) {
          const steps = FALSY_STEPS.map(([name, result], index) => {
            const ms = name === slowest ? given.slow : given.quick + index * MINUTE;
            return [name, world.task(name, ms, result)] as const;
          });
          const handedIn = Object.fromEntries([...steps, ['meal', world.task('meal', MINUTE, meal)]]);
          meals.push(await submission.cook<unknown>(handedIn));
          world.note('the steps afterwards', kindsOf(handedIn));
        }
        return meals;
      },
      expect: (given) => [
        resolvesTo(FALSY_STEPS.map((_, meal) => ({ ...FALSY_RESULTS, meal }))),
        finishesAt(FALSY_STEPS.length * given.slow),
        notes(
          'the steps afterwards',
          [...Object.keys(FALSY_RESULTS), 'meal'].map((name) => `${name}: function`),
        ),
      ],
    }),

    check('120 steps start at once too, each just once', {
      given: (draw) => draw.shuffle(BANQUET.map((_, index) => 5 + (index % 20))).map((minutes) => minutes * MINUTE),
      scenario: ({ submission, world, given }) =>
        submission.cook(
          Object.fromEntries(given.map((ms, index) => [stepName(index), world.task(stepName(index), ms, index)])),
        ),
      expect: (given) => [
        resolvesTo(Object.fromEntries(given.map((_, index) => [stepName(index), index]))),
        callsOnce(BANQUET),
        finishesAt(24 * MINUTE),
        peakConcurrency(BANQUET.length),
      ],
    }),

    check('a meal without steps is ready at once', {
      given: (draw) => ({ soup: draw.word(), bread: draw.word() }),
      scenario: async ({ submission, world, given }) => {
        // Another meal is on the stove, and stays a meal of its own.
        const dinner = submission.cook({
          soup: world.task('soup', 8 * MINUTE, given.soup),
          bread: world.task('bread', 3 * MINUTE, given.bread),
        });
        const nothing = await submission.cook({});
        world.log('nothing is ready');
        return { nothing, dinner: await dinner };
      },
      expect: (given) => [
        logs([[0, 'nothing is ready']]),
        resolvesTo({ nothing: {}, dinner: given }),
        finishesAt(8 * MINUTE),
      ],
    }),

    check('a step that fails is the error of the whole meal', {
      scenario: async ({ submission, world }) => {
        const burnt = world.error('a step is burnt');
        const minutes = { onions: 4, stock: 9, bread: 6 };
        for (const failing of Object.keys(minutes)) {
          const steps = Object.entries(minutes).map(([name, duration]) => {
            const ms = duration * MINUTE;
            return [
              name,
              name === failing ? world.failingTask(name, ms, burnt) : world.task(name, ms, 'done'),
            ] as const;
          });
          try {
            // A meal that comes out although a step failed is the wrong answer: it is given back for all to see.
            return await submission.cook(Object.fromEntries(steps));
          } catch (error) {
            if (error !== burnt) throw error;
          }
        }
        throw burnt;
      },
      expect: [rejectsWith('a step is burnt'), leavesNoTimers()],
    }),
  ],
});

/** Each step's name with what stands there now. */
function kindsOf(steps: Record<string, unknown>): string[] {
  return Object.entries(steps).map(([name, step]) => `${name}: ${typeof step}`);
}

function stepName(index: number): string {
  return `dish ${index + 1}`;
}
