import { formatDuration } from '../../trace/duration.js';
import { failuresAbout } from '../failure.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** Something was fetched that nobody had asked for. */
export const notLazy: Rule = ({ calls }, failures) => {
  const [failure] = failuresAbout(failures, 'laziness');
  if (failure === undefined) return null;
  const call = calls.find(({ label, start }) => label === failure.label && start === failure.at);
  const message = `${failure.label} was asked for at ${formatDuration(failure.at)}, though nobody took what it gives. Ask for the next one only when the one before has been taken.`;
  return diagnosis('not-lazy', message, call?.place ?? null);
};
