import { formatDuration } from '../../trace/duration.js';
import { failuresAbout } from '../failure.js';
import { cameTooEarly } from './evidence.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** A timer is still set although the run has come to its end. A run that ended too early has another mistake. */
export const leakedTimer: Rule = ({ timersLeft: [first], settlement }, failures) => {
  if (first === undefined || failuresAbout(failures, 'timers').length === 0 || cameTooEarly(failures)) return null;
  const end = settlement.outcome === 'pending' ? null : formatDuration(settlement.at);
  const message =
    first.kind === 'interval'
      ? `An interval goes on${end === null ? '' : ` after the end at ${end}`}. Stop it with \`clearInterval\`, whichever way it ends.`
      : `A timer that would ring at ${formatDuration(first.due)} is still set${end === null ? '' : ` at the end, at ${end}`}. Stop it with \`clearTimeout\`, whichever way it ends. Where one timer sets the next, the last one has to be stopped too.`;
  return diagnosis('leaked-timer', message, first.place);
};
