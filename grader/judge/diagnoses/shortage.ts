import { failuresAbout } from '../failure.js';
import type { Failure } from '../failure.js';

/** What should have been called and was not, or not often enough: its name; `null` when nothing is short. */
export function shortOf(failures: readonly Failure[]): string | null {
  const missing = failuresAbout(failures, 'calls').find(({ got, wanted }) => got < wanted);
  const notStarted = failuresAbout(failures, 'start').find(({ gotMs }) => gotMs === null);
  const order = failuresAbout(failures, 'order').find(({ got, wanted }) => got.length < wanted.length);
  const lacking = order?.wanted.find((label) => !order.got.includes(label));
  return missing?.label ?? notStarted?.label ?? lacking ?? null;
}

/** Says that something was called too few times, as a sentence to add; '' when nothing was. */
export function describeShortage(failures: readonly Failure[]): string {
  const label = shortOf(failures);
  return label === null ? '' : ` ${label} should have been called more often.`;
}
