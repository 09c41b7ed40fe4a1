const MINUTE = 60_000;
const HOUR = 3_600_000;

/**
 * A span of virtual time as people say it: `250 ms`, `2 s`, `2.5 s`, `15 min`, `1 h 30 min`.
 *
 * @param ms virtual milliseconds
 */
export function formatDuration(ms: number): string {
  if (ms < 0) return `-${formatDuration(-ms)}`;
  if (ms < 1_000) return ms === 0 ? '0 s' : `${trim(ms)} ms`;
  if (ms < 2 * MINUTE || ms % 1_000 !== 0) return `${trim(ms / 1_000)} s`;
  const hours = Math.floor(ms / HOUR);
  const minutes = Math.floor((ms % HOUR) / MINUTE);
  const seconds = (ms % MINUTE) / 1_000;
  const parts = [hours && `${hours} h`, minutes && `${minutes} min`, seconds && `${trim(seconds)} s`];
  return parts.filter(Boolean).join(' ');
}

/** A point in virtual time as a stamp for a printed line: `[1.0 s]`. */
export function formatStamp(ms: number): string {
  const seconds = ms / 1_000;
  return `[${ms % 100 === 0 ? seconds.toFixed(1) : trim(seconds)} s]`;
}

function trim(value: number): string {
  return String(Number(value.toFixed(3)));
}
