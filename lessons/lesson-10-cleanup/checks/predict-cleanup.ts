import { check, exercise, predictsLog } from 'meanwhile';
import { programs } from '../stubs/predict-cleanup.js';

export default exercise<typeof import('../stubs/predict-cleanup.js')>({
  title: 'Predict the cleanup',
  kind: 'predict',
  hints: [
    'For each program, mark the closing brace of the block in which something was opened. Who comes through that brace, and on which way?',
    'A `return`, a `throw`, a `break` and the last line all leave a block, and none of them gets out before the cleanup is done. See "finally" and "await using" in the lesson.',
    'With several resources in one block, think of stacked plates: the last one put down is the first one taken away. One that could not be opened was never put down.',
    'In `returnWithoutAwait`, ask when the block of `renovate` is over. `return paint(hall)` starts the painting and has its promise; nothing in the block waits for it. The painting takes 300 ms and closing takes 100 ms.',
  ],
  checks: [
    check('finally comes between the value and the return', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictCleanup().returnInTry);
        return programs.returnInTry(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
    check('two resources, and an error', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictCleanup().twoRooms);
        return programs.twoRooms(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
    check('a resource in each round of a loop', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictCleanup().eachRound);
        return programs.eachRound(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
    check('a resource that cannot be opened', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictCleanup().lockedRoom);
        return programs.lockedRoom(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
    check('a return that does not wait', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictCleanup().returnWithoutAwait);
        return programs.returnWithoutAwait(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
  ],
});
