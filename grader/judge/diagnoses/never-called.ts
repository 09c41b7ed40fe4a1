import { formatDuration } from '../../trace/duration.js';
import { formatValue } from '../../trace/format.js';
import type { Value } from '../../trace/value.js';
import type { Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import type { Failure } from '../failure.js';
import { listOf } from '../wording.js';
import { adviseOnTry, callThatRejectedWith, findOddPart } from './evidence.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';
import { shortOf } from './shortage.js';

/** The tasks themselves came back: nobody called them. */
export const handedOnFunction: Rule = (facts, failures) => {
  const found = findOddPart(facts, failures, isFunction);
  if (found === null) return null;
  const message = `result${found.at} is a function, handed on without being called. Call it, as in \`task()\`, to start the work.`;
  return diagnosis('never-called', message, null);
};

/** A result was given, and calls were wanted, and there was not one. */
export const hardCoded: Rule = ({ settlement, calls }, failures) => {
  if (settlement.outcome !== 'fulfilled' || calls.length > 0 || !areCallsWanted(failures)) return null;
  const when = formatDuration(settlement.at);
  const message = `The result was there at ${when}, and nothing that was handed in had been called. Call it, and make the result of what it gives.`;
  return diagnosis('hard-coded', message, null);
};

/** Something that is wanted was not called at all. */
export const neverCalled: Rule = (facts, failures) => {
  const { calls, logs } = facts;
  const log = failuresAbout(failures, 'log').find(({ wanted }) => wanted.length > 0);
  // What broke off may have been on its way there.
  const brokeOff = failuresAbout(failures, 'outcome').length > 0;
  if (log !== undefined && logs.length === 0 && !brokeOff) {
    return diagnosis('never-called', 'The log function was never called. Call the one that was handed in.', null);
  }
  const label = shortOf(failures);
  const called = [...new Set(calls.map((call) => call.label))];
  if (label === null || called.includes(label)) return null;
  const others = called.length === 0 ? '' : `; only ${listOf(called)} ${called.length === 1 ? 'was' : 'were'}`;
  return diagnosis('never-called', `${label} was never called${others}.${describeWayOut(facts, failures)}`, null);
};

/** The error of a call that ended the run, when something else is wanted: it may be why nothing more was called. */
function describeWayOut(facts: Facts, failures: readonly Failure[]): string {
  const { settlement } = facts;
  const isUnwanted = failuresAbout(failures, 'outcome').length + failuresAbout(failures, 'error').length > 0;
  if (settlement.outcome !== 'rejected' || !isUnwanted) return '';
  const call = callThatRejectedWith(facts, settlement.value, settlement.at);
  if (call === null) return '';
  return ` ${formatValue(settlement.value)}, the error of ${call.label}, came out instead: after that failure it should have gone on.${adviseOnTry(call)}`;
}

function areCallsWanted(failures: readonly Failure[]): boolean {
  const atOnce = failuresAbout(failures, 'concurrency').some(({ wanted, got }) => wanted > got);
  return atOnce || shortOf(failures) !== null;
}

function isFunction(value: Value): boolean {
  return typeof value === 'object' && value?.$ === 'function';
}
