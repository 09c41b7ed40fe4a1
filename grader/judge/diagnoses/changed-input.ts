import { failuresAbout } from '../failure.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** What was handed in does not look afterwards as it did before. */
export const changedInput: Rule = (_, failures) => {
  const failure = failuresAbout(failures, 'note').find(({ name, gotValue }) => isInput(name) && gotValue !== null);
  if (failure === undefined) return null;
  const message = `What was handed in has been changed: it should still be ${failure.wanted}, and is ${failure.got}. Work on a copy.`;
  return diagnosis('changed-input', message, null);
};

function isInput(name: string): boolean {
  return name === 'input' || name.endsWith('afterwards');
}
