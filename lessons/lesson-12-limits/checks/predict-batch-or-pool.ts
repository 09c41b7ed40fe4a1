import { check, exercise, predictsTime } from 'meanwhile';
import type { World } from 'meanwhile';
import { programs, type PrintShop } from '../stubs/predict-batch-or-pool.js';

export default exercise<typeof import('../stubs/predict-batch-or-pool.js')>({
  title: 'Predict: batch or pool',
  kind: 'predict',
  hints: [
    'For each job, ask: which press prints it, and when is that press free? Does anybody else have to be free, too?',
    'A batch is over when the longest of its jobs is. In a pool, a press takes the next job of the line the moment it ' +
      'is done with the last one, whatever the others do. See "Batches" and "Two bays, one line" in the lesson.',
    'Draw a row for each press, on one scale of seconds, and hand the jobs out in the order of the line: the next one ' +
      'always goes to the row that ends first. The answer is where the longest row ends.',
    'In inPool one press prints tickets, menus, labels and cards while the other prints the poster, which ends at 7 s: ' +
      'who prints the booklet, and from when? Answer in milliseconds.',
  ],
  checks: [
    check('predicts two presses in batches', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictBatchOrPool().inBatches);
        return programs.inBatches(shopOf(world));
      },
      expect: [predictsTime('prediction')],
    }),
    check('predicts two presses and one line', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictBatchOrPool().inPool);
        return programs.inPool(shopOf(world));
      },
      expect: [predictsTime('prediction')],
    }),
    check('predicts the long jobs first', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictBatchOrPool().longestFirst);
        return programs.longestFirst(shopOf(world));
      },
      expect: [predictsTime('prediction')],
    }),
    check('predicts a third press', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictBatchOrPool().threePresses);
        return programs.threePresses(shopOf(world));
      },
      expect: [predictsTime('prediction')],
    }),
  ],
});

function shopOf(world: World): PrintShop {
  return {
    tickets: world.task('tickets', 2_000, 'tickets'),
    poster: world.task('poster', 7_000, 'poster'),
    menus: world.task('menus', 3_000, 'menus'),
    labels: world.task('labels', 1_000, 'labels'),
    cards: world.task('cards', 2_000, 'cards'),
    booklet: world.task('booklet', 6_000, 'booklet'),
  };
}
