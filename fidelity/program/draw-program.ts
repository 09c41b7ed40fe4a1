import fc from 'fast-check';
import { op, ops, step, steps } from './draw-ops.js';
import type { Channel, Program, TimedOp, TimedStep } from './program.js';

/** Draws programs that a real Node brings to their end in some 50 ms. */
export function programs(): fc.Arbitrary<Program> {
  return fc.array(timedStep(3), { minLength: 3, maxLength: 7 });
}

const wait = fc.integer({ min: 1, max: 4 });

function timedStep(depth: number): fc.Arbitrary<TimedStep> {
  const prompt = { depth, quiet: false, waiting: false };
  return fc.oneof(
    { weight: 3, arbitrary: timedOp(depth) },
    { weight: 2, arbitrary: step(prompt) },
    fc.record({ does: fc.constant('sleep'), wait, how: fc.constantFrom('sleep', 'scheduler', 'promisified') }),
    fc.record({ does: fc.constant('breathe') }),
    fc.record({
      does: fc.constant('rings'),
      every: fc.integer({ min: 1, max: 3 }),
      times: fc.integer({ min: 1, max: 3 }),
      body: ops(prompt),
    }),
  );
}

function timedOp(depth: number): fc.Arbitrary<TimedOp> {
  const room = { depth: Math.min(depth, 2), quiet: false, waiting: true };
  if (depth === 0) return op(room);
  return fc.oneof(
    { weight: 3, arbitrary: op(room) },
    {
      weight: 2,
      arbitrary: fc.record({
        does: fc.constant('timeout'),
        wait,
        bodies: fc.array(timedOps(depth - 1), { minLength: 1, maxLength: 3 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        does: fc.constant('soon'),
        how: fc.constantFrom('immediate', 'zero', 'one', 'bare'),
        bodies: fc.array(timedOps(depth - 1), { minLength: 1, maxLength: 2 }),
      }),
    },
    fc.record({
      does: fc.constant('interval'),
      every: fc.nat(3),
      ticks: fc.integer({ min: 1, max: 3 }),
      body: ops(room),
    }),
    fc.record({ does: fc.constant('timed call'), steps: fc.array(timedStep(depth - 1), { maxLength: 3 }) }),
    fc.record({
      does: fc.constant('abortable'),
      wait,
      how: fc.constantFrom('sleep', 'ring'),
      signal,
      steps: steps(room),
    }),
  );
}

function timedOps(depth: number): fc.Arbitrary<TimedOp[]> {
  return fc.array(timedOp(depth), { maxLength: 3 });
}

const signal: fc.Arbitrary<Channel> = fc.record({
  is: fc.constantFrom('signal', 'either'),
  number: fc.constantFrom(0, 0, 0, 1),
});
