import path from 'node:path';
import type { Submission } from '../submission.js';
import { compareNames } from './compare-names.js';

/** A submission with a name that others may have too. */
export interface Unnamed extends Submission {
  /** Where it lies, absolute. */
  readonly place: string;
}

/**
 * Gives each student a name of their own, and puts them in the order of these. Two of one name are told apart by the
 * platform's number, then by the folders above them, in the end by a count.
 *
 * @param home places are told from here
 */
export function nameApart(all: readonly Unnamed[], home: string): Submission[] {
  const inOrder = all.toSorted((a, b) => compareNames(a.place, b.place));
  let names = inOrder.map(({ name }) => name);
  for (const tellApart of [withNumber, withFolderAbove]) {
    const shared = sharedOf(names);
    names = inOrder.map((one, index) => {
      const name = names[index] ?? one.name;
      return shared.has(name.normalize()) ? tellApart(one, home) : name;
    });
  }
  const apart = withCounts(names);
  return inOrder
    .map(({ id, source }, index) => ({ name: apart[index] ?? '', id, source }))
    .toSorted((a, b) => compareNames(a.name, b.name));
}

function withNumber({ name, id }: Unnamed): string {
  return id === null ? name : `${name} (${id})`;
}

function withFolderAbove(one: Unnamed, home: string): string {
  const above = path.basename(path.dirname(path.relative(home, one.place)));
  return ['', '.', '..'].includes(above) ? withNumber(one) : `${above}/${withNumber(one)}`;
}

/** The same letters can be written in two ways; nobody could tell those apart. */
function sharedOf(names: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const name of names.map((one) => one.normalize())) (seen.has(name) ? shared : seen).add(name);
  return shared;
}

function withCounts(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name.normalize()) ?? 0) + 1;
    seen.set(name.normalize(), count);
    return count === 1 ? name : `${name} [${count}]`;
  });
}
