import { check, exercise, predictsTime, type World } from 'meanwhile';

import { programs, type Kitchen, type Predictions } from '../stubs/predict-breakfast.js';

export default exercise<typeof import('../stubs/predict-breakfast.js')>({
  title: 'Predict the breakfast',
  kind: 'predict',
  hints: [
    'For each line, ask two things: when does this step start, and does the line wait for it before it goes on?',
    'A step that was started goes on by itself, awaited or not: awaiting it later only waits for what is left of it. ' +
      'A blocking call is the exception, because nobody can start anything until it has returned. See "One after ' +
      'another" and "The clock that stopped".',
    'Draw a bar for each step, from its start to its end, on one scale of seconds; the answer is where the last bar ' +
      'ends. In porridgeFirst the tea and the egg stand one behind the other, above the porridge. In handsFull the ' +
      'tea starts where the oranges end, and the egg has been boiling since 0. Answer in milliseconds.',
  ],
  checks: [
    check('predicts one step after another', {
      scenario: ({ submission, world }) => {
        world.note('prediction', predictionFor(submission.predictBreakfast(), 'oneAfterAnother'));
        return programs.oneAfterAnother(kitchenOf(world));
      },
      expect: [predictsTime('prediction')],
    }),

    check('predicts everything together', {
      scenario: ({ submission, world }) => {
        world.note('prediction', predictionFor(submission.predictBreakfast(), 'together'));
        return programs.together(kitchenOf(world));
      },
      expect: [predictsTime('prediction')],
    }),

    check('predicts the porridge started first', {
      scenario: ({ submission, world }) => {
        world.note('prediction', predictionFor(submission.predictBreakfast(), 'porridgeFirst'));
        return programs.porridgeFirst(kitchenOf(world));
      },
      expect: [predictsTime('prediction')],
    }),

    check('predicts the program with its hands full', {
      waive: ['blocking'],
      scenario: ({ submission, world }) => {
        world.note('prediction', predictionFor(submission.predictBreakfast(), 'handsFull'));
        return programs.handsFull(kitchenOf(world));
      },
      expect: [predictsTime('prediction')],
    }),
  ],
});

function kitchenOf(world: World): Kitchen {
  return {
    cookPorridge: world.task('porridge', 8_000, 'porridge'),
    brewTea: world.task('tea', 4_000, 'tea'),
    boilEgg: world.task('egg', 5_000, 'egg'),
    squeezeOranges: () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3_000),
  };
}

/** What is predicted of a program; all of it, where it is in a promise. */
function predictionFor(predictions: Predictions, program: keyof Predictions): unknown {
  return predictions instanceof Promise ? predictions : predictions[program];
}
