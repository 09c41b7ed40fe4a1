import { failuresAbout } from '../failure.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** What was opened is still open when it is all over. */
export const leakedResource: Rule = ({ calls }, failures) => {
  const [failure] = failuresAbout(failures, 'resource');
  if (failure === undefined) return null;
  const { opened, closed } = failure;
  const opening = calls.filter(({ label }) => label === opened).at(-1);
  const late = calls.some(({ label }) => label === closed);
  const message = late
    ? `${closed} was not awaited, or not for all that ${opened} had opened: it was still under way at the end. Await it in a \`finally\`.`
    : `What ${opened} opened was never closed: ${closed} was not called. Call it in a \`finally\`, so that it is closed whichever way the work ends.`;
  return diagnosis('leaked-resource', message, opening?.place ?? null);
};
