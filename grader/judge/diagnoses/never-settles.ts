import { formatDuration } from '../../trace/duration.js';
import { formatValue } from '../../trace/format.js';
import type { Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import { listOf } from '../wording.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** The promise of the whole stays pending for ever, or the run had to be stopped. */
export const neverSettles: Rule = (facts, failures) => {
  if (failuresAbout(failures, 'settling').length === 0) return null;
  return diagnosis('never-settles', describe(facts), facts.endPlace ?? facts.inFlight[0]?.place ?? null);
};

function describe(facts: Facts): string {
  const last = formatDuration(facts.lastAt);
  if (facts.ended === 'cut') return `The run had to be stopped at ${last}: it had not come to an end by then.`;
  if (facts.ended === 'limit')
    return `There was no result after ${last}, and something still goes on, over and over. What is there to end it?`;
  return `${describeRest(facts)}, and nothing is left that could still resolve or reject it.`;
}

/** What had come about when all was quiet and the promise still pending. */
function describeRest({ calls, inFlight, lastAt, unhandled: [unhandled] }: Facts): string {
  if (unhandled !== undefined) {
    const error = `${formatValue(unhandled.value)} at ${formatDuration(unhandled.at)}`;
    return `The promise never settles: a rejection with ${error} did not reach it`;
  }
  if (inFlight.length > 0) {
    const names = listOf(inFlight.map(({ label }) => label));
    return `The promise never settles: ${names} never ${inFlight.length === 1 ? 'ends' : 'end'}`;
  }
  if (calls.length === 0) return `The promise never settles: everything was over at ${formatDuration(lastAt)}`;
  const lastEnd = Math.max(...calls.map(({ end }) => end ?? 0));
  return `The promise never settles: the last call ended at ${formatDuration(lastEnd)}`;
}
