import path from 'node:path';
import { nearestName } from '../../course/nearest.js';
import type { ExerciseFiles, Lesson } from '../../course/lesson.js';
import type { Latest } from './latest-version.js';
import { nameOf } from './versions.js';
import type { Other } from './versions.js';

/** More of a kind than this are told as a number. */
const MOST = 4;

/** Of which exercises there are versions that say different things, and which of these count. */
export function versionNotes(all: readonly Latest[]): string[] {
  const byPlace = new Map<string, Latest[]>();
  for (const one of all.filter(({ versions }) => versions > 1)) {
    const folder = path.posix.dirname(one.taken.shown);
    const place = `${one.versions} ${folder === '.' ? one.taken.shown : folder}`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), one]);
  }
  return [...byPlace.values()].map((same) => {
    const [first, ...more] = same;
    const exercises = same.map(({ taken }) => taken.exercise.id);
    const shown = first === undefined ? '' : first.taken.shown;
    const what = more.length === 0 ? shown : `those in ${path.posix.dirname(shown)}`;
    return `${count(first?.versions ?? 0)} versions of ${listed(exercises)}: took ${what}`;
  });
}

/** What is no exercise and was most likely meant for one of those that are missing. */
export function misnamedNotes(
  others: readonly Other[],
  isThere: (exercise: ExerciseFiles) => boolean,
  lessons: readonly Lesson[],
): string[] {
  const notes = others.flatMap((other) => {
    const meant = (other.lesson === null ? lessons : [other.lesson]).flatMap(({ exercises }) => exercises);
    const ids = meant.filter((exercise) => !isThere(exercise)).map(({ id }) => id);
    const [, stem] = /^(.+?)(?:\.ts)?\.(?:[cm]?[jt]sx?|txt)$/i.exec(nameOf(other)) ?? [];
    const near = stem === undefined ? null : nearestName(kebab(stem), ids);
    if (near === null) return [];
    return nameOf(other) === `${near}.ts`
      ? [`${near}.ts is an exercise of several lessons: hand it in in the folder of its lesson`]
      : [`${nameOf(other)} is no exercise: did you mean ${near}.ts?`];
  });
  const more = notes.length - MOST;
  return more > 0 ? [...notes.slice(0, MOST), `${more} more files are named like exercises and are none`] : notes;
}

function kebab(name: string): string {
  return name
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .replaceAll(/[_ ]/g, '-')
    .toLowerCase();
}

function count(number: number): string {
  return number === 2 ? 'two' : number === 3 ? 'three' : String(number);
}

function listed(names: readonly string[]): string {
  const shown = names.length > MOST ? [...names.slice(0, MOST - 1), `${names.length - MOST + 1} more`] : names;
  return shown.length === 1 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
