import { formatDuration } from '../trace/duration.js';
import { formatDifference } from '../trace/difference.js';
import { formatValue } from '../trace/format.js';
import type { Value } from '../trace/value.js';
import type { Settlement } from './facts.js';

const MOST_NAMES = 4;

/** Names as a person lists them, each once: `A`, `A and B`, `A, B and C`, `A, B, C and 7 more`. */
export function listOf(names: readonly string[]): string {
  const different = [...new Set(names)];
  const shown = different.length > MOST_NAMES ? different.slice(0, MOST_NAMES - 1) : different;
  const rest = different.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** `1 call`, `3 calls`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Points in virtual time as a person lists them: `0 s`, `0 s and 2 s`. */
export function timesOf(times: readonly number[]): string {
  return listOf(times.map(formatDuration));
}

/** How a run ended, as the beginning of a sentence: `resolved to 3`, `rejected with Error('B is down')`. */
export function describeEnd(settlement: Settlement): string {
  switch (settlement.outcome) {
    case 'fulfilled':
      return `resolved to ${formatValue(settlement.value)}`;
    case 'rejected':
      return `rejected with ${formatValue(settlement.value)}`;
    case 'threw':
      return `threw ${formatValue(settlement.value)}`;
    case 'pending':
      return 'never settled';
  }
}

/** Two values that differ, in one sentence; `verb` and `name` lead to the value that came: `resolved to`, `result`. */
export function describeDifference(got: Value, wanted: Value, verb: string, name: string): Described {
  const { at, got: came, wanted: asked } = formatDifference(got, wanted);
  if (at === '') return { got: came, wanted: asked, message: `${verb} ${came}; wanted ${asked}` };
  return {
    got: `${came} at ${at}`,
    wanted: `${asked} at ${at}`,
    message: `${name}${at} is ${came}; wanted ${asked}`,
  };
}

interface Described {
  readonly got: string;
  readonly wanted: string;
  readonly message: string;
}
