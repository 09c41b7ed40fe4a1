import { failuresAbout } from '../failure.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** What was handed in does not look afterwards as it did before. */
export const changedInput: Rule = (_, failures) => {
  const failure = failuresAbout(failures, 'note').find(({ name, gotValue }) => isInput(name) && gotValue !== null);
  if (failure === undefined) return null;
  // What failed shows both already.
  const isShort = failure.wanted.length + failure.got.length <= SHORT;
  const how = isShort ? `: it should still be ${failure.wanted}, and is ${failure.got}` : '';
  const message = `What was handed in has been changed${how}. Work on a copy.`;
  return diagnosis('changed-input', message, null);
};

/** Characters of two values that may be said twice. */
const SHORT = 120;

function isInput(name: string): boolean {
  return name === 'input' || name.endsWith('afterwards');
}
