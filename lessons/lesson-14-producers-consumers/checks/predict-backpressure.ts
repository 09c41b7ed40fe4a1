import { check, exercise, predictsTime } from 'meanwhile';
import type { World } from 'meanwhile';
import { programs } from '../stubs/predict-backpressure.js';
import type { Workshop } from '../stubs/predict-backpressure.js';

export default exercise<typeof import('../stubs/predict-backpressure.js')>({
  title: 'Predict the backpressure',
  kind: 'predict',
  hints: [
    'When is the first toy on the shelf, and for how long does it stay there? Go on with the second one, and write down when each put and each get is through.',
    'A program takes as long as what it awaits, whatever else goes on. And somebody who waits for room starts nothing new meanwhile. See "Room for two" in the lesson.',
    'Draw two rows of bars, 100 ms for each toy that is carved and 300 ms for each that is painted. With room for one, there are at most three toys between the first cut and the last stroke: one being painted, one on the shelf, and one in the hands of the carver, who waits.',
    'With room for one: the toys 1 and 2 are on the shelf, or gone from it, at 100 and 200 ms. Toy 3 is carved at 300 ms, and toy 2 leaves the shelf only when toy 1 is painted, at 400 ms. Go on like that.',
  ],
  checks: [
    check('predicts the carver with a shelf without limit', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictBackpressure().carvedWithoutLimit);
        return programs.carvedWithoutLimit(workshopOf(world));
      },
      expect: [predictsTime('prediction')],
    }),
    check('predicts the carver with room for one toy', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictBackpressure().carvedWithRoomForOne);
        return programs.carvedWithRoomForOne(workshopOf(world));
      },
      expect: [predictsTime('prediction')],
    }),
    check('predicts the painter with room for one toy', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictBackpressure().paintedWithRoomForOne);
        return programs.paintedWithRoomForOne(workshopOf(world));
      },
      expect: [predictsTime('prediction')],
    }),
    check('predicts two painters', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictBackpressure().paintedByTwo);
        return programs.paintedByTwo(workshopOf(world));
      },
      expect: [predictsTime('prediction')],
    }),
  ],
});

function workshopOf(world: World): Workshop {
  const paint = world.operation({ label: (toy: number) => `paint ${toy}`, ms: 300, gives: () => undefined });
  let carved = 0;
  return {
    carve: () => world.task(`carve ${(carved += 1)}`, 100, undefined)(),
    paint,
    shelf: shelfOf,
  };
}

function shelfOf(room: number) {
  const toys: number[] = [];
  const getters: ((toy: number) => void)[] = [];
  const putters: { readonly toy: number; readonly resolve: () => void }[] = [];
  return {
    async put(toy: number): Promise<void> {
      const getter = getters.shift();
      if (getter !== undefined) getter(toy);
      else if (toys.length < room) toys.push(toy);
      else await new Promise<void>((resolve) => putters.push({ toy, resolve }));
    },
    async get(): Promise<number> {
      const toy = toys.shift();
      if (toy === undefined) return new Promise((resolve) => getters.push(resolve));
      const putter = putters.shift();
      if (putter !== undefined) {
        toys.push(putter.toy);
        putter.resolve();
      }
      return toy;
    },
  };
}
