import { check, exercise, predictsLog } from 'meanwhile';
import { programs } from '../stubs/predict-cancellation.js';

export default exercise<typeof import('../stubs/predict-cancellation.js')>({
  title: 'Predict what an abort does',
  kind: 'predict',
  hints: [
    'Go through each program with a finger. At an `abort()`: who is told, and who only finds out when they look?',
    'Aborting is an ordinary call: it calls the listeners, returns, and the next line runs. Code that waits goes on ' +
      'later, if the wait is over at all. See "A signal" and "Nobody has to listen" in the lesson.',
    'A signal is aborted once, with one reason. Whatever comes after the first `abort()`, a second one or a new ' +
      'listener, changes nothing. See "A signal"; for two signals in one, see "More than one reason to stop".',
    'In `looksNowAndThen`, write down what `copy` is doing at 150 ms, and when it gets to its `if` next. In ' +
      '`cleaningUp`, an error leaves a `finally` block only when the block is done, and this one takes 200 ms.',
  ],
  checks: [
    check('abort() calls the listeners and returns', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictCancellation().abortIsACall);
        return programs.abortIsACall(world.log);
      },
      expect: [predictsLog('prediction')],
    }),
    check('who looks now and then stops at the next look', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictCancellation().looksNowAndThen);
        return programs.looksNowAndThen(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
    check('a signal is aborted once, for one reason', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictCancellation().onceAndForAll);
        return programs.onceAndForAll(world.log);
      },
      expect: [predictsLog('prediction')],
    }),
    check('an error waits for the cleaning up', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictCancellation().cleaningUp);
        return programs.cleaningUp(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
    check('either of two signals will do', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictCancellation().eitherOf);
        return programs.eitherOf(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
  ],
});
