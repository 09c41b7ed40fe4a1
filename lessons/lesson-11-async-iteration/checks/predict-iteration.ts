import { check, exercise, predictsLog } from 'meanwhile';
import { programs } from '../stubs/predict-iteration.js';

export default exercise<typeof import('../stubs/predict-iteration.js')>({
  title: 'Predict who runs when',
  kind: 'predict',
  hints: [
    'There are two who take turns, the loop and the generator, and only one of them runs. At which words does the turn change hands?',
    'The generator runs from the call of `next` to its `yield`; the body of the loop runs from there to its end. See "The keeper who was not looking" and "Who waits for whom" in the lesson.',
    'A `break` does not just leave the loop: the generator is told, and its `finally` is waited for. Promises in a list are not lazy: they run already, and the loop takes them in the order of the list. See "Leaving early" and "A list of promises".',
    'In `twoCustomers` there is one oven. Both customers have asked before the first bread is done, and the oven answers in the order of asking. Bob, who asks once more than there is bread, is not the only one to be told that it is over.',
  ],
  checks: [
    check('a generator that nobody has asked', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictIteration().nobodyAsked);
        return programs.nobodyAsked(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
    check('a loop that is left early', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictIteration().enoughForToday);
        return programs.enoughForToday(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
    check('a list of promises', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictIteration().listOfPromises);
        return programs.listOfPromises(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
    check('one generator, two loops', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictIteration().twoCustomers);
        return programs.twoCustomers(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
    check('a generator that fails', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictIteration().burnt);
        return programs.burnt(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
  ],
});
