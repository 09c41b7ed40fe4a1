import { failuresAbout } from '../failure.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** What was opened is still open when it is all over. */
export const leakedResource: Rule = ({ calls, inFlight, startedAfter }, failures) => {
  const [failure] = failuresAbout(failures, 'resource');
  if (failure === undefined) return null;
  const { opened, closed } = failure;
  const openings = calls.filter(({ label, outcome }) => label === opened && outcome === 'fulfilled');
  const closings = calls.filter(({ label }) => label === closed);
  const late = [...inFlight, ...startedAfter].find(({ label }) => label === closed);
  if (late !== undefined) {
    const message = `When it was all over, ${closed} had not ended: nobody waited for it. Await it in a \`finally\`.`;
    return diagnosis('leaked-resource', message, late.place);
  }
  const what =
    closings.length === 0
      ? `What ${opened} opened was never closed: ${closed} was not called`
      : `${opened} opened ${openings.length}, and ${closed} closed only ${closings.length} of them`;
  const message = `${what}. Close it on every way out: \`finally\` and \`await using\` do that.`;
  return diagnosis('leaked-resource', message, openings.at(-1)?.place ?? null);
};
