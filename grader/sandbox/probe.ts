import type { RawPlace } from './protocol.js';

/** So many changes of place are told as they come; after them only one visit in `SAMPLE`. */
const MOST_TOLD = 20_000;
const SAMPLE = 4_096;

/**
 * Follows an instrumented submission: the last place told before it has to be killed is where it is stuck.
 *
 * @returns the function to call with each place visited
 */
export function createProbe(tell: (place: RawPlace) => void): (place: RawPlace) => void {
  let last: RawPlace = { line: 0, column: 0 };
  let told = 0;
  let visits = 0;
  return (place) => {
    visits += 1;
    if (place.line === last.line && place.column === last.column) return;
    if (told >= MOST_TOLD && visits % SAMPLE !== 0) return;
    last = place;
    told += 1;
    tell(place);
  };
}
