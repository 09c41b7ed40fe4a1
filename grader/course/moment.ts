const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * A moment written with its time zone, such as `2026-10-01T23:59:00+02:00`: without one, it would be another moment on
 * another machine.
 *
 * @returns real ms since 1970, or `null` when it is no such moment
 */
export function parseMoment(text: string): number | null {
  const time = MOMENT.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}
