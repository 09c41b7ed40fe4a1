import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Lesson } from '../course/lesson.js';
import { exerciseKey } from './model.js';
import type { ExerciseKey } from './model.js';

/** Files that a submission may import from beside it. */
const MODULE = /\.([cm]?[jt]s|[jt]sx|json)$/;

const IMPORTS_BESIDE = /['"]\.\.?\//;

/**
 * The exercises whose verdict may have changed when files were saved: their own file, or one beside it that they may
 * import. Other files change nothing.
 *
 * @param files relative to the desk, with forward slashes
 */
export async function affectedExercises(
  lessons: readonly Lesson[],
  desk: string,
  files: readonly string[],
): Promise<ExerciseKey[]> {
  const found = await Promise.all(lessons.map((lesson) => affectedIn(lesson, desk, new Set(files))));
  return found.flat();
}

async function affectedIn(lesson: Lesson, desk: string, saved: ReadonlySet<string>): Promise<ExerciseKey[]> {
  const touched = [...saved].some((file) => file.startsWith(`${lesson.folder}/`) && MODULE.test(file));
  if (!touched) return [];
  const affected: ExerciseKey[] = [];
  for (const { id } of lesson.exercises) {
    const file = `${lesson.folder}/${id}.ts`;
    if (saved.has(file) || (await importsBeside(path.join(desk, file)))) affected.push(exerciseKey(lesson.id, id));
  }
  return affected;
}

async function importsBeside(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return IMPORTS_BESIDE.test(text);
}
