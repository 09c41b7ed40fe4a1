import { check, exercise, predictsLog } from 'meanwhile';
import { programs } from '../stubs/predict-await-order.js';

export default exercise<typeof import('../stubs/predict-await-order.js')>({
  title: 'Predict the order of awaits',
  kind: 'predict',
  hints: [
    'Play the computer: put a finger on the line that runs. Where does it go at a call, and where at an `await`?',
    'A call runs the function at once, up to its first `await`. There it returns to the caller, and the rest of the ' +
      'function queues up behind everything that queued up before. See "How far does a call get?" and "Every await ' +
      'gives way" in the lesson.',
    'In `thenables`, the `then` of the object is not called on the spot: it queues up as well. In `microtasksAndTimers`, ' +
      'no timer gets its turn while anything is left in the queue. See "What can be awaited" and "Before any timer".',
    'Write the queue down on paper. An `await` adds the rest of its function at the end; when the running code comes to ' +
      'its end or to an `await`, take the first entry off and run it. In `plainValues`, the queue after the first lap is: ' +
      'cat, dog.',
  ],
  checks: [
    check('a call runs until the first await', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictAwaitOrder().callThenAwait);
        return programs.callThenAwait(world.log);
      },
      expect: [predictsLog('prediction')],
    }),
    check('an await of a plain value gives way', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictAwaitOrder().plainValues);
        return programs.plainValues(world.log);
      },
      expect: [predictsLog('prediction')],
    }),
    check('a promise that is awaited later already runs', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictAwaitOrder().awaitLater);
        return programs.awaitLater(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
    check('a thenable is asked after the caller has gone on', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictAwaitOrder().thenables);
        return programs.thenables(world.log);
      },
      expect: [predictsLog('prediction')],
    }),
    check('microtasks come before timers', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictAwaitOrder().microtasksAndTimers);
        return programs.microtasksAndTimers(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
  ],
});
