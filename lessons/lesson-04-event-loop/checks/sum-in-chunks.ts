import { check, exercise, leavesNoTimers, logsInOrder, notes, resolvesTo, type Draw, type World } from 'meanwhile';

export default exercise<typeof import('../stubs/sum-in-chunks.js')>({
  title: 'Add in chunks',
  hints: [
    'While your loop is adding, where in its cycle does the event loop stand? What has to happen before it can go on?',
    'Not every `await` lets the event loop go on. After `await null`, the rest of your function is a microtask, and ' +
      'microtasks go before everything else. See "Making room" in the lesson for an `await` that lets a whole turn pass.',
    'Count numbers and not milliseconds. Add the numbers from `start` to `start + chunkSize`, let the loop go on, then ' +
      'move `start`. Chunks that are all begun at once do not help: they come one right after the other.',
    'Nearly there: `setImmediate` of `node:timers/promises`, called without arguments, gives a promise that resolves in ' +
      'the next turn. A `for` loop with `start += chunkSize`, an inner loop over `numbers.slice(start, start + ' +
      'chunkSize)`, and an `await` of that promise between two rounds.',
  ],
  checks: [
    check('gives the sum of all numbers, and 0 of none', {
      given: (draw) => ({
        even: numbersOf(draw, 12),
        uneven: numbersOf(draw, 17),
        single: numbersOf(draw, 3),
        huge: numbersOf(draw, 5),
      }),
      scenario: async ({ submission, world, given }) => {
        const { even, uneven, single, huge } = given;
        const start = world.now();
        world.note('the sum of no numbers', await submission.sumInChunks([], 10));
        world.note('the ms that it took to add no numbers', world.now() - start);
        const sums = await Promise.all([
          submission.sumInChunks(even, 4),
          submission.sumInChunks(uneven, 5),
          submission.sumInChunks(single, 1),
          submission.sumInChunks(huge, 100),
        ]);
        world.note('the numbers afterwards', given);
        return sums;
      },
      expect: (given) => [
        resolvesTo([sumOf(given.even), sumOf(given.uneven), sumOf(given.single), sumOf(given.huge)]),
        notes('the sum of no numbers', 0),
        notes('the ms that it took to add no numbers', 0),
        notes('the numbers afterwards', given),
        leavesNoTimers(),
      ],
    }),
    check('lets the loop go on after each chunk', {
      points: 2,
      given: (draw) => ({ breaks: draw.int(4, 7), chunkSize: draw.int(3, 9), rest: draw.int(1, 3) }),
      scenario: async ({ submission, world, given: { breaks, chunkSize, rest } }) => [
        await watchTurns(world, breaks, () => submission.sumInChunks(ones(breaks + 1), 1)),
        await watchTurns(world, breaks, () => submission.sumInChunks(ones(breaks * chunkSize + rest), chunkSize)),
      ],
      expect: ({ breaks, chunkSize, rest }) => [
        logsInOrder([...turnsOf(breaks), 'the sum is there', ...turnsOf(breaks), 'the sum is there']),
        notes('breaks between the chunks', 'one after another'),
        resolvesTo([breaks + 1, breaks * chunkSize + rest]),
      ],
    }),
    check('lets a timer ring that is due', {
      given: (draw) => ({ numbers: numbersOf(draw, 40), ms: draw.int(2, 9) * 10 }),
      scenario: async ({ submission, world, given: { numbers, ms } }) => {
        const later = world.sleep(ms);
        // Due when the sum begins, and not yet rung.
        const rung = new Promise<void>((resolve) => {
          setTimeout(() => {
            world.log('the timer rings');
            resolve();
          }, ms);
        });
        await later;
        const sum = await submission.sumInChunks(numbers, 8);
        world.log('the sum is there');
        await rung;
        return sum;
      },
      expect: ({ numbers }) => [logsInOrder(['the timer rings', 'the sum is there']), resolvesTo(sumOf(numbers))],
    }),
    check('takes no more breaks than it needs, and no longer ones', {
      given: (draw) => ({ chunkSize: draw.int(10, 20) * 10 }),
      scenario: async ({ submission, world, given: { chunkSize } }) => {
        // Ten breaks, or twelve with one before and after all, or twice that with half the chunks; a timer makes each a
        // millisecond long.
        const before = world.now();
        await submission.sumInChunks(ones(11 * chunkSize), chunkSize);
        const slept = world.now() - before;
        world.note('how long the breaks were', slept > 24 ? `${slept} ms in all` : 'a moment');
        const numbers = Array.from({ length: 600 }, (_, index) => index);
        const start = world.now();
        let turns = 0;
        let watch = setImmediate(function count() {
          turns += 1;
          if (turns < 600) watch = setImmediate(count);
        });
        const sum = await submission.sumInChunks(numbers, chunkSize);
        clearImmediate(watch);
        // Breaks that a timer makes take time, and the other ones take turns.
        const breaks = slept > 0 ? world.now() - start : turns;
        world.note('how many breaks it took', breaks > 100 ? `${breaks}` : 'few');
        return sum;
      },
      expect: [
        resolvesTo(179_700),
        notes('how long the breaks were', 'a moment'),
        notes('how many breaks it took', 'few'),
      ],
    }),
  ],
});

/** Logs each turn of the loop, up to so many, and when the sum is there. */
async function watchTurns(world: World, turns: number, work: () => Promise<number>): Promise<number> {
  const watched = new Promise<void>((resolve) => {
    let turn = 0;
    setImmediate(function next() {
      turn += 1;
      world.log(turnOf(turn));
      if (turn === turns) resolve();
      else setImmediate(next);
    });
  });
  const start = world.now();
  // Timers that are set all at once ring in a single turn: what breaks by timers takes a ms for each, or turns afterwards.
  let turnsAfterTimer = 0;
  world.after(1, () =>
    setImmediate(function next() {
      turnsAfterTimer += 1;
      if (turnsAfterTimer < turns) setImmediate(next);
    }),
  );
  const sum = await work();
  const ms = world.now() - start;
  world.note(
    'breaks between the chunks',
    ms === 0 || ms + turnsAfterTimer >= turns ? 'one after another' : 'all at the same time',
  );
  world.log('the sum is there');
  await watched;
  return sum;
}

function ones(count: number): number[] {
  return Array.from({ length: count }, () => 1);
}

function turnsOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => turnOf(index + 1));
}

function turnOf(turn: number): string {
  return `turn ${turn} of the event loop`;
}

/** Whole numbers of both signs, more than 32 bits hold. The first one is 0: a chunk that adds up to nothing ends nothing. */
function numbersOf(draw: Draw, count: number): number[] {
  return [0, draw.int(3, 9) * 1_000_000_000, ...Array.from({ length: count - 2 }, () => draw.int(-99, 99))];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
