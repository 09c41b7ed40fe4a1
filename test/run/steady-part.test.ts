import { expect, it } from 'vitest';
import { steadyPart } from '../../grader/run/steady-part.js';
import type { TraceEvent } from '../../grader/trace/events.js';

const prints = (count: number): TraceEvent[] =>
  Array.from({ length: count }, (_, seq) => ({ seq, at: 0, op: 'print', stream: 'out', text: `line ${seq}` }));

it('keeps what came before a run fell silent', () => {
  expect(steadyPart(prints(3), { began: 100, lastEvent: 110, stopped: 500 })).toEqual(prints(3));
});

it('keeps nothing of a run that told little and was still at it', () => {
  expect(steadyPart(prints(9), { began: 100, lastEvent: 480, stopped: 500 })).toEqual([]);
});

it('keeps the same beginning of one that told much, whether it was still at it or was cut off', () => {
  const still = steadyPart(prints(4_000), { began: 100, lastEvent: 499, stopped: 500 });
  expect(still).toEqual(prints(100));
  expect(steadyPart(prints(40_000), { began: 100, lastEvent: 150, stopped: 500 })).toEqual(still);
});
