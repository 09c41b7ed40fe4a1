import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExerciseFiles, Lesson } from '../course/lesson.js';

/** A submission of the kit's own, with the outcome that it must get. */
export interface Sample {
  /** Absolute. */
  readonly file: string;
  /** The folder that it must lie in, as a submission lies on a desk; absolute. */
  readonly desk: string;
  /** `passed`, or the diagnosis or status that its first line names; `null` when the line names none. */
  readonly wanted: string | null;
}

/** The right submissions in other styles and the wrong ones of an exercise, by name. */
export async function findSamples(root: string, lesson: Lesson, exercise: ExerciseFiles): Promise<Sample[]> {
  const right = await filesIn(path.join(root, 'test', 'alternatives', lesson.folder, exercise.id));
  const wrong = await filesIn(path.join(root, 'test', 'mistakes', lesson.folder, exercise.id));
  const passing = right.map((file) => ({ file, desk: path.dirname(file), wanted: 'passed' }));
  const failing = wrong.map(async (file) => ({ file, desk: path.dirname(file), wanted: await namedOutcome(file) }));
  return [...passing, ...(await Promise.all(failing))];
}

/** The first line of a wrong submission: `// sequential-await: awaits inside the loop`. */
async function namedOutcome(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8');
  return /^\uFEFF?\/\/ ([a-z-]+): \S/.exec(text)?.[1] ?? null;
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => path.join(folder, name));
}
