import type { RawPlace } from './protocol.js';

/** So many changes of place are told as they come; after them only what seems to go on for ever. */
const MOST_TOLD = 1_000;

/** So many visits are looked at first for what goes on in them, and then each time twice as many. */
const FIRST_WINDOW = 1_024;

/** Loops that turn about equally often are told apart by their lines. */
const ABOUT = 1.1;

interface Visited {
  readonly place: RawPlace;
  turns: number;
}

/**
 * Follows an instrumented submission: the last place told before it has to be killed is where it is stuck. It stands
 * still there, or goes round; going round it passes many places, and the one told is the same however far it comes.
 *
 * @returns the function to call with each place visited; `turn` where a loop begins its next turn
 */
export function createProbe(tell: (place: RawPlace) => void): (place: RawPlace, turn: boolean) => void {
  let last: RawPlace = { line: 0, column: 0 };
  let told = 0;
  let visits = 0;
  let window = FIRST_WINDOW;
  const visited = new Map<string, Visited>();
  const tellChange = (place: RawPlace): void => {
    if (isSame(place, last)) return;
    last = place;
    told += 1;
    tell(place);
  };
  return (place, turn) => {
    if (told < MOST_TOLD) {
      tellChange(place);
      return;
    }
    count(visited, place, turn);
    visits += 1;
    if (visits < window) return;
    tellChange(centerOf([...visited.values()]));
    visited.clear();
    visits = 0;
    window *= 2;
  };
}

function isSame(one: RawPlace, other: RawPlace): boolean {
  return one.line === other.line && one.column === other.column;
}

function count(visited: Map<string, Visited>, place: RawPlace, turn: boolean): void {
  const key = `${place.line}:${place.column}`;
  const seen = visited.get(key) ?? { place, turns: 0 };
  visited.set(key, seen);
  if (turn) seen.turns += 1;
}

/** What all goes round in: the loop that turns most rarely, or, where none does, the first place of all. */
function centerOf(visited: readonly Visited[]): RawPlace {
  const loops = visited.filter(({ turns }) => turns > 0);
  const fewest = Math.min(...loops.map(({ turns }) => turns));
  const rare = loops.filter(({ turns }) => turns <= fewest * ABOUT + 1);
  const [first] = (rare.length > 0 ? rare : visited).map(({ place }) => place).toSorted(byPlace);
  return first ?? { line: 0, column: 0 };
}

function byPlace(one: RawPlace, other: RawPlace): number {
  return one.line - other.line || one.column - other.column;
}
