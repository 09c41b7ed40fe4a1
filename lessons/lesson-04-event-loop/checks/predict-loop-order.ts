import { check, exercise, predictsLog } from 'meanwhile';

import { programs } from '../stubs/predict-loop-order.js';

export default exercise<typeof import('../stubs/predict-loop-order.js')>({
  title: 'Predict the order of the loop',
  kind: 'predict',
  hints: [
    'What is on the stack right now? As long as there is anything on it, does any callback get a turn?',
    'Keep three lists on paper: microtasks, timers with the time at which each is due, and immediates. A line that sets ' +
      'something writes it into its list and goes on. See "One turn of the loop" in the lesson.',
    'In `heldThread`, a timer that falls due while the thread is held can only wait; which of several late timers was ' +
      'due first? In `rounds`, the two queues differ: what a microtask queues is still run before anything else, and ' +
      'what an immediate sets waits for the next turn. See "A timer is never early, and often late" and "Rounds".',
    'After each single callback, empty the list of microtasks before you look at the next timer or immediate. In ' +
      '`betweenTimers`, both timers of 10 ms are due in the same turn; the immediate comes after the timers of its turn ' +
      'and before those of the next.',
  ],
  checks: [
    check('the stack runs empty before any callback', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictLoopOrder().stackFirst);
        return programs.stackFirst(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
    check('timers wait for a thread that is held', {
      waive: ['blocking'],
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictLoopOrder().heldThread);
        return programs.heldThread(world.log, world.sleep, hold);
      },
      expect: [predictsLog('prediction')],
    }),
    check('microtasks come between two timers', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictLoopOrder().betweenTimers);
        return programs.betweenTimers(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
    check('immediates come in rounds, microtasks do not', {
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictLoopOrder().rounds);
        return programs.rounds(world.log, world.sleep);
      },
      expect: [predictsLog('prediction')],
    }),
  ],
});

function hold(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
