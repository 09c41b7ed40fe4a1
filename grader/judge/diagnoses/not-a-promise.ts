import { formatValue } from '../../trace/format.js';
import { failuresAbout } from '../failure.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** A value was returned, or an error thrown, where a promise was wanted that resolves or rejects with it. */
export const notAPromise: Rule = ({ returned, settlement }, failures) => {
  if (failuresAbout(failures, 'promise').length === 0) return null;
  if (settlement.outcome === 'threw') {
    const message = `It threw ${formatValue(settlement.value)} at once, before there was a promise. In an \`async\` function, a throw rejects the promise instead.`;
    return diagnosis('threw', message, settlement.place);
  }
  if (typeof returned?.value === 'object' && returned.value?.$ === 'undefined') {
    return diagnosis('not-a-promise', NOTHING, null);
  }
  const what = returned?.value === undefined ? 'a value' : formatValue(returned.value, 80);
  const message = `It returned ${what} at once, and not a promise: nobody can wait for it. An \`async\` function always returns a promise.`;
  return diagnosis('not-a-promise', message, null);
};

const NOTHING =
  'It returned nothing at once, and not a promise: nobody can wait for it. Is a `return` missing? The promise that is made or called for has to be returned.';
