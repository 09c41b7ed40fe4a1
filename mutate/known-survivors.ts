import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Survivor } from './outcome.js';

/** A survivor that somebody has looked at and found to be right all the same. */
export interface KnownSurvivor {
  /** `lesson-03-together/run-together` */
  readonly exercise: string;
  readonly family: string;
  /** The lines before and after the change, as the report shows them. */
  readonly original: string;
  readonly mutated: string;
  /** Why the mutant does what the exercise asks for. */
  readonly reason: string;
}

/** The survivors of some exercises, compared with the list of the known ones. */
export interface Review {
  /** Survivors on the list, each with its reason. */
  readonly known: readonly (Survivor & { readonly reason: string })[];
  /** Survivors that are not on the list. */
  readonly unknown: readonly Survivor[];
  /** What is on the list and survives no longer, or exists no longer. */
  readonly stale: readonly KnownSurvivor[];
}

const LISTS = path.join(import.meta.dirname, 'survivors');

/** Reads the reviewed lists, one for each lesson: `mutate/survivors/`. */
export async function readKnownSurvivors(): Promise<KnownSurvivor[]> {
  const names = (await readdir(LISTS)).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(path.join(LISTS, name), 'utf8')));
  return texts.flatMap((text) => JSON.parse(text) as KnownSurvivor[]);
}

/**
 * Compares what survived with the list. An entry stands for one survivor: two changes that read alike need two.
 *
 * @param exercises those that were looked at: what is on the list for others cannot be stale
 */
export function reviewSurvivors(
  survivors: readonly Survivor[],
  list: readonly KnownSurvivor[],
  exercises: readonly string[],
): Review {
  const unused = list.filter(({ exercise }) => exercises.includes(exercise));
  const known: (Survivor & { reason: string })[] = [];
  const unknown: Survivor[] = [];
  for (const survivor of survivors) {
    const index = unused.findIndex((entry) => keyOf(entry) === keyOf(survivor));
    const [entry] = index === -1 ? [] : unused.splice(index, 1);
    if (entry === undefined) unknown.push(survivor);
    else known.push({ ...survivor, reason: entry.reason });
  }
  return { known, unknown, stale: unused };
}

function keyOf({ exercise, family, original, mutated }: Survivor | KnownSurvivor): string {
  return JSON.stringify([exercise, family, original, mutated]);
}
