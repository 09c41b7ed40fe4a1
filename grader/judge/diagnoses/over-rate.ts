import { formatDuration } from '../../trace/duration.js';
import { failuresAbout } from '../failure.js';
import { listOf } from '../wording.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** More calls were let go within a span of time than the rate allows. */
export const overRate: Rule = ({ calls }, failures) => {
  const [failure] = failuresAbout(failures, 'rate');
  if (failure === undefined) return null;
  const { got, wanted, perMs, fromMs } = failure;
  const together = calls.filter(({ start }) => start >= fromMs && start < fromMs + perMs);
  const names = listOf(together.map(({ label }) => label));
  const message = `${names} started within ${formatDuration(perMs)} from ${formatDuration(fromMs)} on: ${got} calls, where ${wanted} may. Whoever waits must look again when it is its turn, because others have waited too.`;
  return diagnosis('over-rate', message, together[wanted]?.place ?? null);
};
