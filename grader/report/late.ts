import type { Late } from './result.js';

/** How late something was handed in and what that cost, in one sentence. */
export function lateNote({ days, penalty }: Late): string {
  const late = `Handed in late, within ${days === 1 ? 'a day' : `${days} days`} of the deadline`;
  return penalty === 0 ? `${late}; that costs nothing.` : `${late}: ${Math.round(penalty * 100)} % is taken off.`;
}
