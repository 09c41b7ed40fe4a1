import { formatDuration } from '../../trace/duration.js';
import { failuresAbout } from '../failure.js';
import type { KindAbout } from '../failure.js';
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
  const message = `${names} started within ${formatDuration(perMs)} from ${formatDuration(fromMs)} on: ${got} calls, where ${wanted} may. ${describeTurn(failure)}`;
  return diagnosis('over-rate', message, together[wanted]?.place ?? null);
};

/** When a call may go: true of callers that wait together and of those that come one by one. */
function describeTurn({ wanted, perMs }: KindAbout<'rate'>): string {
  const others = wanted === 1 ? 'no other has' : `fewer than ${wanted} others have`;
  return `A call may go when ${others} started in the ${formatDuration(perMs)} before it. Those that wait must count each other, too.`;
}
