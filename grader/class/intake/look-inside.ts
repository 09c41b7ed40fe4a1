import { readdir } from 'node:fs/promises';
import type { Lesson } from '../../course/lesson.js';
import { exerciseOfFile } from './exercise-of-file.js';
import { findSubmissions } from './find-submissions.js';
import type { FoundSubmissions } from './find-submissions.js';
import { NOT_THEIRS } from './find-work.js';
import { openSubmission } from './open-submission.js';

/** A class, and the folder in the given one that it is packed in. */
export interface PackedClass extends FoundSubmissions {
  /** The names of the folders around it, outermost first. */
  readonly within: readonly string[];
}

/** Nobody packs a class deeper. */
const DEEPEST = 3;

/**
 * Finds who is in a folder, or in the single folder that all of them are packed in, as file managers do it.
 *
 * @param folder absolute
 * @throws what the file system says when the folder cannot be read
 */
export async function findPackedClass(folder: string, lessons: readonly Lesson[]): Promise<PackedClass> {
  const within: string[] = [];
  const untaken: string[] = [];
  let inner = folder;
  for (;;) {
    const found = await findSubmissions(inner);
    untaken.push(...found.untaken);
    const [only, ...more] = found.submissions;
    const canBePacking = only?.id === null && only.source.kind === 'folder' && more.length === 0;
    if (!canBePacking || within.length === DEEPEST || !(await isClass(only.source.folder, lessons)))
      return { submissions: found.submissions, untaken, within };
    within.push(only.name);
    inner = only.source.folder;
  }
}

/**
 * Whether a folder holds a class, however it is packed.
 *
 * @param folder absolute
 */
export async function holdsClass(folder: string, lessons: readonly Lesson[]): Promise<boolean> {
  if (await isClass(folder, lessons)) return true;
  return (await findPackedClass(folder, lessons)).within.length > 0;
}

/** Whether a folder is no submission, and a platform wrote names in it, or at least two in it have exercises. */
async function isClass(folder: string, lessons: readonly Lesson[]): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  const isDesk = (name: string): boolean => name === 'exercises' || lessons.some((lesson) => lesson.folder === name);
  if (names.some((name) => isDesk(name) || exerciseOfFile(name, lessons) !== null)) return false;
  const { submissions } = await findSubmissions(folder).catch(() => ({ submissions: [] }));
  if (submissions.some(({ id }) => id !== null)) return true;
  let withWork = 0;
  for (const submission of submissions.filter(({ name }) => !NOT_THEIRS.has(name))) {
    const { desk, close } = await openSubmission(submission, lessons);
    await close();
    if (desk !== null) withWork += 1;
    if (withWork === 2) return true;
  }
  return false;
}
