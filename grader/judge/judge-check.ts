import type { Trace } from '../trace/events.js';
import { computeFacts } from './compute-facts.js';
import { diagnose } from './diagnose.js';
import type { Expectation } from './expectation.js';
import { defaultExpectations, fulfills } from './expectations/defaults.js';
import type { Verdict } from './verdict.js';
import type { Waiver } from './waiver.js';

/** What one check asks of one recorded run. */
export interface CheckInput {
  readonly trace: Trace;
  readonly expectations: readonly Expectation[];
  readonly waive: readonly Waiver[];
}

/** Decides one check from the trace of its run. The same trace gives the same verdict, wherever and whenever. */
export function judgeCheck({ trace, expectations, waive }: CheckInput): Verdict {
  const facts = computeFacts(trace);
  const waived = [...waive, ...expectations.flatMap((expectation) => expectation.waives ?? [])];
  const ending = expectations.some(({ saysHowItEnds }) => saysHowItEnds) ? [] : [fulfills];
  const asked = [...defaultExpectations(waived), ...ending, ...expectations];
  const [first, ...rest] = asked.map(({ judge }) => judge(facts)).filter((failure) => failure !== null);
  if (first === undefined) return { status: 'passed', facts };
  return { status: 'failed', facts, failures: [first, ...rest], diagnosis: diagnose(facts, [first, ...rest]) };
}
