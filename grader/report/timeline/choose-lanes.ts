import type { ChartEntry } from './charts.js';
import type { Lane } from './lanes.js';

/** Lanes to be drawn, and how many were left out in front of each and behind the last. */
export interface ChosenLanes {
  readonly rows: readonly { readonly lane: Lane; readonly leftOut: number }[];
  readonly leftOut: number;
}

/**
 * The lanes there is room for: the first ones, and those that are named in what is said of the run.
 *
 * @param most lanes
 * @param said sentences about the run, such as what failed and the diagnosis
 */
export function chooseLanes(lanes: readonly Lane[], most: number, said: string): ChosenLanes {
  const named = lanes.length > most ? namedIn(lanes, said).slice(0, Math.floor(most / 3)) : [];
  const others = lanes.filter((lane) => !named.includes(lane)).slice(0, most - named.length);
  const kept = new Set([...named, ...others]);
  let leftOut = 0;
  const rows = lanes.flatMap((lane) => {
    if (!kept.has(lane)) {
      leftOut += 1;
      return [];
    }
    const row = { lane, leftOut };
    leftOut = 0;
    return [row];
  });
  return { rows, leftOut };
}

/** Where there are too many entries for so many lanes, those alike in name and times are one: `wide ×120`. */
export function foldAlike(entries: readonly ChartEntry[], most: number): readonly ChartEntry[] {
  if (entries.length <= most) return entries;
  const alike = new Map<string, { entry: ChartEntry; count: number }>();
  for (const entry of entries) {
    const { label, start, end, outcome } = entry;
    const key = JSON.stringify([label, start, end, outcome]);
    alike.set(key, { entry, count: (alike.get(key)?.count ?? 0) + 1 });
  }
  return [...alike.values()].map(({ entry, count }) => {
    return count === 1 ? entry : { ...entry, label: `${entry.label} ×${count}` };
  });
}

/** The first lane of each name that is said. */
function namedIn(lanes: readonly Lane[], said: string): Lane[] {
  const first = new Map<string, Lane>();
  for (const lane of lanes) {
    const name = lane.label.replace(/ ×\d+$/, '');
    if (!first.has(name) && isSaid(name, said)) first.set(name, lane);
  }
  return [...first.values()];
}

/** Whether a name stands in a text as a whole: `call 1` is not said by `call 12`. */
function isSaid(name: string, said: string): boolean {
  if (name === '') return false;
  for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1)) {
    const around = said.charAt(at - 1) + said.charAt(at + name.length);
    if (!LETTER.test(around)) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}_]/u;
