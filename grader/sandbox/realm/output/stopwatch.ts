import { apply, floor } from '../natives.js';

const { toFixed } = Number.prototype;
const { padStart } = String.prototype;

/**
 * A time as `console.timeEnd` shows it: `250ms`, `1.500s`, `1:02.500 (m:ss.mmm)`, `1:00:02.000 (h:mm:ss.mmm)`.
 *
 * @param ms virtual milliseconds
 */
export function formatElapsed(ms: number): string {
  if (ms < 1_000) return `${ms}ms`;
  const seconds = apply(toFixed, (ms % 60_000) / 1_000, [3]) as string;
  if (ms < 60_000) return `${seconds}s`;
  const minutes = floor(ms / 60_000);
  if (minutes < 60) return `${minutes}:${padded(seconds, 6)} (m:ss.mmm)`;
  return `${floor(minutes / 60)}:${padded(`${minutes % 60}`, 2)}:${padded(seconds, 6)} (h:mm:ss.mmm)`;
}

function padded(text: string, length: number): string {
  return apply(padStart, text, [length, '0']) as string;
}
