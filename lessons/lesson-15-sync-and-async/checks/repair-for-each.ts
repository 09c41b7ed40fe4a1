import {
  callsNothing,
  callsOnce,
  check,
  exercise,
  finishesAt,
  leavesNothingRunning,
  notes,
  rejectsWith,
  resolvesTo,
} from 'meanwhile';
import type { Draw, World } from 'meanwhile';
import type { Crate, Load } from '../stubs/repair-for-each.js';

export default exercise<typeof import('../stubs/repair-for-each.js')>({
  title: 'Repair: the ferry without a load',
  kind: 'repair',
  hints: [
    'Which line runs first: the `return`, or the one that adds the first weight?',
    '`forEach` calls its callback and takes no notice of what it returns, not even of a promise. See "A filter that keeps everything" in the lesson: it holds for every function that expects a plain callback.',
    'Two cures: a `for … of` loop with the `await` in its body, or `Promise.all` over `map`. With the second one, look at `before` as well: it is read before the `await` and used after it, when others have added their weights. See "A sum that forgets" in the lesson.',
    'Nearly there: `await Promise.all(crates.map(…))` gives the weights in the order of the crates. Add them up when all of them are there, and take as heavy the crates whose weight, at the same index, is above 100.',
  ],
  checks: [
    check('carries all the crates, the heavy ones in order', {
      points: 2,
      given: (draw) => {
        const crates = drawCrates(draw, [130, 20, 100.5, 100, 0, 240, 150]);
        // The last two have one name.
        return crates.map((crate, index) => (index === 6 ? { ...crate, name: crates[5]?.name ?? '' } : crate));
      },
      scenario: async ({ submission, world, given }) => {
        const crates = given.map(({ name }) => ({ name }));
        const loading = submission.repairForEach(crates, scaleFor(world, crates, given));
        // Another ferry at the same time has a load of its own.
        const other = submission.repairForEach([{ name: 'feathers' }], () => Promise.resolve(7));
        const load = await loading;
        world.note('the load of another ferry', await other);
        world.note('the crates afterwards', crates);
        return load;
      },
      expect: (given) => [
        resolvesTo(loadOf(given)),
        callsOnce(given.map(({ name }) => `weigh ${name}`)),
        leavesNothingRunning(),
        notes('the load of another ferry', { kilos: 7, heavy: [] }),
        notes(
          'the crates afterwards',
          given.map(({ name }) => ({ name })),
        ),
      ],
    }),
    check('carries the same, whichever crate is weighed first', {
      orders: 'every',
      given: (draw) => drawCrates(draw, [120, 30, 180, 150]),
      scenario: ({ submission, world, given }) => {
        const crates = given.map(({ name }) => ({ name }));
        return submission.repairForEach(crates, scaleFor(world, crates, given));
      },
      expect: (given) => [resolvesTo(loadOf(given))],
    }),
    check('fails with the error of the scale', {
      // The first one takes longest: whoever awaits it alone does not hear of the others.
      given: (draw) =>
        drawCrates(draw, [120, 30, 180]).map((one, index) => (index === 0 ? { ...one, ms: 1_000 } : one)),
      scenario: async ({ submission, world, given }) => {
        const broken = world.error('the scale is broken');
        const crates = given.map(({ name }) => ({ name }));
        for (const crate of crates) {
          try {
            // A load although a weighing failed is the wrong answer: it is given back for all to see.
            return await submission.repairForEach(crates, scaleFor(world, crates, given, { at: crate, error: broken }));
          } catch (error) {
            if (error !== broken) throw error;
          }
        }
        throw broken;
      },
      expect: [rejectsWith('the scale is broken')],
    }),
    check('no crates: no load, at once', {
      scenario: ({ submission, world }) => submission.repairForEach([], scaleFor(world, [], [])),
      expect: [resolvesTo({ kilos: 0, heavy: [] }), finishesAt(0), callsNothing()],
    }),
  ],
});

interface Weighing {
  readonly name: string;
  readonly kilos: number;
  readonly ms: number;
}

function drawCrates(draw: Draw, base: readonly number[]): Weighing[] {
  const latencies = draw.latencies(base.length, 100, 900);
  // 100 and 0 are told from what is just above and from nothing.
  return base.map((kilos, index) => ({ name: `${draw.word()} ${index + 1}`, kilos, ms: latencies[index] ?? 0 }));
}

function loadOf(given: readonly Weighing[]): Load {
  return {
    kilos: given.reduce((sum, { kilos }) => sum + kilos, 0),
    heavy: given.filter(({ kilos }) => kilos > 100).map(({ name }) => name),
  };
}

function scaleFor(
  world: World,
  crates: readonly Crate[],
  given: readonly Weighing[],
  failure?: { readonly at: Crate; readonly error: Error },
): (crate: Crate) => Promise<number> {
  const weighingOf = (crate: Crate): Weighing | undefined => given[crates.indexOf(crate)];
  return world.operation({
    label: (crate: Crate) => `weigh ${weighingOf(crate)?.name ?? 'something else'}`,
    ms: (crate) => weighingOf(crate)?.ms ?? 0,
    gives: (crate) => weighingOf(crate)?.kilos ?? NaN,
    fails: (crate) => (crate === failure?.at ? failure.error : undefined),
  });
}
