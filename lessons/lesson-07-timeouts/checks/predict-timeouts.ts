import { check, exercise, predictsLog } from 'meanwhile';
import { programs } from '../stubs/predict-timeouts.js';

export default exercise<typeof import('../stubs/predict-timeouts.js')>({
  title: 'Predict what goes on',
  kind: 'predict',
  hints: [
    'For each program, ask two questions: which promise settles the race, and what happens to the others?',
    'A race stops nobody. Work goes on, and so does a timer that was not cleared; both log their lines whenever they come to them. See "A race against the clock" and "The timer that stays" in the lesson.',
    'Write down the time of each line. In `aLimitEach`, every call of `lateAfter` begins to count when it is called. In `oneLimit` there is one such call; and nobody tells the tour that the time is up.',
    'In `theLoser` the race is lost at 1 s and the fence is painted at 3 s. In `oneLimit` the tour arrives in a town at 0, 1.5 and 3 s, each time at once when it has seen the one before, and the race is lost at 2 s.',
  ],
  checks: [
    check('predicts what becomes of the loser', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictTimeouts().theLoser);
        return programs.theLoser(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
    check('predicts what becomes of the timer', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictTimeouts().theAlarm);
        return programs.theAlarm(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
    check('predicts a limit for each step', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictTimeouts().aLimitEach);
        return programs.aLimitEach(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
    check('predicts one limit for all steps', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictTimeouts().oneLimit);
        return programs.oneLimit(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
  ],
});
