import { formatDuration } from '../../trace/duration.js';
import { findPart } from '../../trace/find.js';
import type { Value } from '../../trace/value.js';
import type { CallFact } from '../facts.js';
import { failuresAbout } from '../failure.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/**
 * A call went on although what it was for had ended: the signal did not reach it, or was never aborted. A rejection that
 * nobody handles comes before that, since it ends the program.
 */
export const ignoresAbort: Rule = ({ calls }, failures) => {
  const failure = failuresAbout(failures, 'abort').find(({ wanted }) => wanted);
  const call = calls.find(({ label, aborted }) => label === failure?.label && !aborted);
  if (failure === undefined || call === undefined || failuresAbout(failures, 'unhandled').length > 0) return null;
  const until = call.end === null ? 'is never stopped' : `goes on until ${formatDuration(call.end)}`;
  const message = `${call.label} ${until}, though nobody wants it any more. ${advise(call)}`;
  return diagnosis('ignores-abort', message, call.place);
};

/** A signal that it was handed may have come from anywhere: it is not said whose. */
function advise({ args }: CallFact): string {
  return args.some((arg) => findPart(arg, isSignal) !== null)
    ? 'It was given a signal, and that was not aborted in time: abort it as soon as the work is no longer wanted.'
    : 'Give it a signal, and abort that when it is no longer wanted.';
}

function isSignal(value: Value): boolean {
  return typeof value === 'object' && value?.$ === 'object' && value.type === 'AbortSignal';
}
