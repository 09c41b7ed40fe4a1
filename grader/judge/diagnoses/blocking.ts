import { formatDuration } from '../../trace/duration.js';
import { failuresAbout } from '../failure.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

const HOLDERS = {
  'clock-loop': 'A loop that looks at the clock',
  'atomics-wait': '`Atomics.wait`',
} as const;

/** The thread was held instead of given back. */
export const blockingWait: Rule = ({ blocked }, failures) => {
  const [first] = blocked;
  const [failure] = failuresAbout(failures, 'blocking');
  if (first === undefined || failure === undefined) return null;
  const span = `held the thread for ${formatDuration(first.ms)}, from ${formatDuration(first.at)} on`;
  const message = `${HOLDERS[first.how]} ${span}: nothing else could run meanwhile. Await a promise that a timer resolves instead.`;
  return diagnosis('blocking-wait', message, first.place);
};
