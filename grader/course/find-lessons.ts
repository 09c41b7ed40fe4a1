import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { CourseFault } from './course-fault.js';
import type { ExerciseFiles, Lesson } from './lesson.js';

const FOLDER = /^(lesson-\d\d)-[a-z0-9-]+$/;

/**
 * Finds the lessons of a kit, in order.
 *
 * @param root the kit's folder
 * @throws CourseFault when a lesson's folder or README is not what it should be
 */
export async function findLessons(root: string): Promise<Lesson[]> {
  const names = await readdir(path.join(root, 'lessons')).catch(() => {
    throw new CourseFault('lessons', 'there is no such folder in the kit');
  });
  const folders = names.filter((name) => !name.startsWith('.')).sort();
  return Promise.all(folders.map((folder) => readLesson(root, folder)));
}

async function readLesson(root: string, folder: string): Promise<Lesson> {
  const id = FOLDER.exec(folder)?.[1];
  if (id === undefined) throw new CourseFault(`lessons/${folder}`, 'a lesson folder is named lesson-NN-some-words');
  const home = path.join(root, 'lessons', folder);
  const readme = path.join(home, 'README.md');
  const text = await readFile(readme, 'utf8').catch(() => {
    throw new CourseFault(`lessons/${folder}`, 'it has no README.md');
  });
  const title = /^# (.+)$/m.exec(text)?.[1];
  if (title === undefined) throw new CourseFault(`lessons/${folder}/README.md`, 'it has no title ("# …")');
  const exercises = exerciseIds(text).map((exercise) => exerciseFiles(root, folder, exercise));
  return { id, folder, title: title.trim(), readme, example: path.join(home, 'example.ts'), exercises };
}

/** The order of the exercises is that of the links to their stubs. */
function exerciseIds(readme: string): string[] {
  return [...new Set([...readme.matchAll(/\]\(stubs\/([a-z0-9-]+)\.ts\)/g)].map((link) => link[1] ?? ''))];
}

function exerciseFiles(root: string, folder: string, id: string): ExerciseFiles {
  return {
    id,
    stub: path.join(root, 'lessons', folder, 'stubs', `${id}.ts`),
    checks: path.join(root, 'lessons', folder, 'checks', `${id}.ts`),
    solution: path.join(root, 'solutions', folder, `${id}.ts`),
  };
}
