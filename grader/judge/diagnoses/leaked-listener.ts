import { failuresAbout } from '../failure.js';
import { count } from '../wording.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** A listener stays on a signal that lives on: it holds whatever it refers to, and is called when nobody waits. */
export const leakedListener: Rule = (_, failures) => {
  const [failure] = failuresAbout(failures, 'listeners');
  if (failure === undefined || failure.count === 0) return null;
  const message = `${count(failure.count, 'listener')} for \`abort\` stayed on the signal after the end. Take ${failure.count === 1 ? 'it' : 'each'} off with \`removeEventListener\`, whichever way it ends, and hand it the same function that was added: another one takes nothing off.`;
  return diagnosis('leaked-listener', message, null);
};
