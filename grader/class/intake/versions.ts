import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ExerciseFiles, Lesson } from '../../course/lesson.js';
import type { Piece, Work } from './collect-work.js';
import { exerciseInLesson, exerciseOfFile } from './exercise-of-file.js';
import type { NamedAfter } from './exercise-of-file.js';

/** A file that may be a student's answer to an exercise. */
export interface Version extends Piece {
  readonly lesson: Lesson;
  readonly exercise: ExerciseFiles;
  /** Whether it lies in the folder of its lesson. */
  readonly inLesson: boolean;
}

/** A file that is named after no exercise. */
export interface Other extends Piece {
  /** The lesson in whose folder it lies; `null` when it lies in none. */
  readonly lesson: Lesson | null;
}

export interface Sorted {
  readonly versions: readonly Version[];
  readonly others: readonly Other[];
}

/** Tells the answers in a student's work from what lies beside them; those in lessons' folders first. */
export async function sortWork({ desks, loose }: Work, lessons: readonly Lesson[]): Promise<Sorted> {
  const versions: Version[] = [];
  const others: Other[] = [];
  const add = (piece: Piece, named: NamedAfter | null, lesson: Lesson | null): void => {
    if (named === null) others.push({ ...piece, lesson });
    else
      versions.push({
        ...piece,
        lesson: named.lesson,
        exercise: named.exercise,
        copy: Math.max(piece.copy, named.copy),
        inLesson: lesson !== null,
      });
  };
  for (const desk of desks)
    for (const lesson of lessons)
      for (const piece of await filesIn(desk, lesson))
        add(piece, exerciseInLesson(path.basename(piece.path), lesson), lesson);
  for (const piece of loose) add(piece, exerciseOfFile(nameOf(piece), lessons), null);
  return { versions, others };
}

/** The name that the student gave it: a platform may have put its own before it. */
export function nameOf({ shown }: Piece): string {
  return path.posix.basename(shown);
}

async function filesIn(desk: Piece, { folder }: Lesson): Promise<Piece[]> {
  const place = path.join(desk.path, folder);
  const entries = await readdir(desk.path, { withFileTypes: true });
  if (!entries.some((entry) => entry.name === folder && entry.isDirectory())) return [];
  const files = (await readdir(place, { withFileTypes: true })).filter((entry) => entry.isFile());
  return files.map(({ name }) => ({
    ...desk,
    path: path.join(place, name),
    shown: path.posix.join(desk.shown, folder, name),
  }));
}
