import { failuresAbout } from '../failure.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** What the student foretold is not what the program did. */
export const wrongPrediction: Rule = (_, failures) => {
  const [failure] = failuresAbout(failures, 'prediction');
  if (failure === undefined) return null;
  const { predicted, real, form } = failure;
  const message =
    form ??
    `You predicted ${predicted}, and it was ${real}. Follow it line by line: what waits, and what goes on meanwhile?`;
  return diagnosis('wrong-prediction', message, null);
};
