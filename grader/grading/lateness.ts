import type { LatePolicy } from '../course/course-config.js';
import type { Late } from '../report/result.js';

const DAY = 86_400_000;

/**
 * How late something was handed in and what it costs; `null` when it was in time, or nobody knows. Within the time of grace
 * it is in time; after that days are counted from the deadline itself.
 *
 * @param deadline real ms since 1970, as is `submittedAt`
 */
export function lateness(
  deadline: number | undefined,
  submittedAt: number | null,
  { perDay, atMost, graceMs }: LatePolicy,
): Late | null {
  if (deadline === undefined || submittedAt === null || submittedAt <= deadline + graceMs) return null;
  const days = Math.ceil((submittedAt - deadline) / DAY);
  return { days, penalty: Math.round(Math.min(atMost, days * perDay) * 1e6) / 1e6 };
}
