import { check, exercise, predictsTime } from 'meanwhile';
import type { World } from 'meanwhile';

import { programs, type Tools } from '../stubs/predict-frozen-loop.js';

export default exercise<typeof import('../stubs/predict-frozen-loop.js')>({
  title: 'Predict the frozen loop',
  kind: 'predict',
  hints: [
    'In each program, draw a row for every thread. What stands in the row of the main thread, and in which order?',
    '`compute` is an ordinary function: nothing behind it happens before it has returned, also within `async` and ' +
      '`Promise.all`. See "Async moves nothing" in the lesson.',
    'For the two programs that fetch: at which moment is `fetch` called? From then on it takes 2 s, whatever this ' +
      'thread does meanwhile, and its answer can be taken as soon as the thread is free.',
    'Pieces change who has to wait, and not how much there is to do. In the last program there are three threads, each ' +
      'with work of its own: the longest counts. Answer in milliseconds.',
  ],
  checks: [
    check('predicts two computations together', {
      waive: ['blocking'],
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictFrozenLoop().together);
        return programs.together(toolsOf(world));
      },
      expect: [predictsTime('prediction')],
    }),
    check('predicts two computations in pieces', {
      waive: ['blocking'],
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictFrozenLoop().inPieces);
        return programs.inPieces(toolsOf(world));
      },
      expect: [predictsTime('prediction')],
    }),
    check('predicts a request before a computation', {
      waive: ['blocking'],
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictFrozenLoop().fetchFirst);
        return programs.fetchFirst(toolsOf(world));
      },
      expect: [predictsTime('prediction')],
    }),
    check('predicts a request after a computation', {
      waive: ['blocking'],
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictFrozenLoop().fetchLast);
        return programs.fetchLast(toolsOf(world));
      },
      expect: [predictsTime('prediction')],
    }),
    check('predicts computations in other threads', {
      waive: ['blocking'],
      scenario: ({ submission, world }) => {
        world.note('prediction', submission.predictFrozenLoop().elsewhere);
        return programs.elsewhere(toolsOf(world));
      },
      expect: [predictsTime('prediction')],
    }),
  ],
});

/** Another thread is, for this one, something to wait for. */
function toolsOf(world: World): Tools {
  const wait = (name: string) =>
    world.operation({ label: (ms: number) => `${name} ${ms} ms`, ms: (ms) => ms, gives: () => undefined });
  return { compute, computeElsewhere: wait('elsewhere'), fetch: wait('fetch'), nextTurn };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function compute(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
