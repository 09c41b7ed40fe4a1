import { failuresAbout } from '../failure.js';
import { timesOf } from '../wording.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** Something was called more often than is wanted. */
export const calledAgain: Rule = ({ calls }, failures) => {
  const failure = failuresAbout(failures, 'calls').find(({ got, wanted }) => wanted > 0 && got > wanted);
  if (failure === undefined) return null;
  const same = calls.filter(({ label }) => label === failure.label);
  const times = `${failure.got} times, at ${timesOf(same.map(({ start }) => start))}`;
  const asked = failure.wanted === 1 ? 'once is enough' : `${failure.wanted} times are wanted`;
  const message = `${failure.label} was called ${times}; ${asked}. Keep the promise of a call when you need it in two places.`;
  return diagnosis('called-again', message, same[failure.wanted]?.place ?? null);
};
