import { formatDuration } from '../../trace/duration.js';
import type { CallFact, Facts } from '../facts.js';
import { failuresAbout } from '../failure.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

const HOLDERS = {
  'clock-loop': 'A loop that looks at the clock',
  'atomics-wait': '`Atomics.wait`',
} as const;

/** The thread was held instead of given back. */
export const blockingWait: Rule = ({ blocked, calls }, failures) => {
  const [first] = blocked;
  const [failure] = failuresAbout(failures, 'blocking');
  if (first === undefined || failure === undefined) return null;
  // What ran before the call was made is the loading of the file.
  const when = first.at < 0 ? 'while the file was loaded' : `from ${formatDuration(first.at)} on`;
  const span = `held the thread for ${formatDuration(first.ms)}, ${when}: nothing else could run meanwhile`;
  const call = calls.find((other) => isHolding(other, first));
  const message =
    call === undefined
      ? `${HOLDERS[first.how]} ${span}. Await a promise that a timer resolves instead.`
      : `${call.label} ${span}. It returns only when it is done, and no \`await\` or \`async\` changes that: call what gives a promise instead.`;
  return diagnosis('blocking-wait', message, first.place);
};

/** Whether it was this call, of something that the world handed in, that held the thread, and not the student's code. */
function isHolding({ start, end, place }: CallFact, { at, ms, place: held }: Facts['blocked'][number]): boolean {
  const isOneLine = place !== null && place.line === held?.line && place.file === held.file;
  return isOneLine && start === at && end !== null && end >= at + ms;
}
