import { failuresAbout } from '../failure.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** What a test file does not do: its expectations know best. */
export const testsThatDoNotTest: Rule = (_, failures) => {
  const [failure] = failuresAbout(failures, 'tests');
  return failure === undefined ? null : diagnosis(failure.id, failure.sentence, failure.place);
};
