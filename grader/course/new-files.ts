import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** What the names in the template stand for. */
export interface Names {
  /** `lesson-21-some-words` */
  readonly lesson: string;
  /** `exercise-name` */
  readonly exercise: string;
}

/** A file to be made: its path from the kit's folder, with forward slashes, and what is to be in it. */
export interface NewFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The files of a new exercise, which `verify` finds nothing wrong with, for an author to change one after another.
 *
 * @param root the kit's folder
 * @param isNewLesson whether the lesson's own files are wanted too
 */
export async function newFiles(root: string, names: Names, isNewLesson: boolean): Promise<NewFile[]> {
  const template = path.join(root, 'template');
  const entries = await readdir(template, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const wanted = files.filter((file) => isNewLesson || !OF_THE_LESSON.has(path.basename(file)));
  return Promise.all(
    wanted.toSorted().map(async (file) => {
      const name = path.relative(template, file).split(path.sep).join('/');
      return { name: rename(name, names), text: rename(await readFile(file, 'utf8'), names) };
    }),
  );
}

/** What a lesson has once. */
const OF_THE_LESSON = new Set(['README.md', 'example.ts']);

/** The link to a new exercise, as the list of a README has it. */
export function exerciseLink({ exercise }: Names): string {
  return `- [${exercise}](stubs/${exercise}.ts): do two jobs at the same time.`;
}

const TEMPLATE_LESSON = 'lesson-00-template';

function rename(text: string, { lesson, exercise }: Names): string {
  const words = exercise.split('-');
  const inCode = words.map((word, index) => (index === 0 ? word : capitalized(word))).join('');
  return text
    .replaceAll(TEMPLATE_LESSON, lesson)
    .replaceAll('lesson-00', lesson.slice(0, 'lesson-00'.length))
    .replaceAll('exercise-name', exercise)
    .replaceAll('exerciseName', inCode)
    .replaceAll('Exercise name', capitalized(words.join(' ')));
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
