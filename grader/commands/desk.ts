import { access, copyFile, readFile, readdir, rm, link, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ExerciseFiles, Lesson } from '../course/lesson.js';
import { makeFolder } from '../course/make-folder.js';
import { RequestError } from './request-error.js';
import { writeWhole } from './write-file.js';

/** The folder in which a student works. */
export interface Desk {
  /** Absolute. */
  readonly folder: string;
  /** Its name for people and results, with forward slashes. */
  readonly name: string;
  /** Whether it is the kit's own, where missing stubs may be put. */
  readonly own: boolean;
}

/**
 * Opens the desk that a command works on.
 *
 * @param given the user's `--in`, or `undefined` for the kit's own `exercises/`
 * @throws RequestError when there is no such folder, or it cannot be read
 */
export async function openDesk(root: string, given: string | undefined, cwd: string): Promise<Desk> {
  if (given === undefined) return { folder: path.join(root, 'exercises'), name: 'exercises', own: true };
  const folder = path.resolve(cwd, given);
  const stats = await stat(folder).catch(() => null);
  if (stats === null)
    throw new RequestError(`There is no folder "${given}": name one that is laid out like exercises/.`);
  if (!stats.isDirectory())
    throw new RequestError(`"${given}" is a file: name the folder that the submissions are in.`);
  await readdir(folder).catch(() => {
    throw new RequestError(`The folder "${given}" cannot be read: check its permissions.`);
  });
  return { folder, name: nameOf(folder, cwd), own: folder === path.join(root, 'exercises') };
}

/** No path of the machine gets into a result: a folder from elsewhere goes by its own name. */
function nameOf(folder: string, cwd: string): string {
  const relative = path.relative(cwd, folder);
  if (relative === '') return '.';
  const outside = relative.startsWith('..') || path.isAbsolute(relative);
  return outside ? path.basename(folder) : relative.split(path.sep).join('/');
}

/** Whether a lesson has been begun: it has a folder on the desk. */
export async function isBegun(desk: Desk, lesson: Lesson): Promise<boolean> {
  return exists(path.join(desk.folder, lesson.folder));
}

/** Where an exercise of a lesson lies on the desk. */
export function deskFile(desk: Desk, lesson: Lesson, exercise: ExerciseFiles): string {
  return path.join(desk.folder, lesson.folder, `${exercise.id}.ts`);
}

/**
 * Puts the stubs that are missing on the desk; what is there already is never touched.
 *
 * @returns how many were put there
 * @throws RequestError when the desk cannot be written to
 */
export async function layOut(desk: Desk, lesson: Lesson): Promise<number> {
  let put = 0;
  for (const exercise of lesson.exercises) {
    const file = deskFile(desk, lesson, exercise);
    if (await exists(file)) continue;
    await reported(desk, () => putNew(exercise.stub, file));
    put += 1;
  }
  return put;
}

/**
 * Puts a fresh stub on the desk; the student's old file is kept beside it.
 *
 * @returns the name of the backup, or `null` when there was nothing to keep
 */
export async function putFreshStub(desk: Desk, lesson: Lesson, exercise: ExerciseFiles): Promise<string | null> {
  const file = deskFile(desk, lesson, exercise);
  return reported(desk, async () => {
    const backup = (await exists(file)) ? await backUp(file) : null;
    await writeWhole(file, await readFile(exercise.stub, 'utf8'));
    return backup;
  });
}

/** The first free name of `run-together.ts.bak-1`, `run-together.ts.bak-2` … */
async function backUp(file: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const backup = `${file}.bak-${number}`;
    if (await exists(backup)) continue;
    await copyFile(file, backup);
    return path.basename(backup);
  }
}

/** Puts a file in place whole, and only if nothing has come there meanwhile. */
async function putNew(from: string, to: string): Promise<void> {
  const unfinished = `${to}.${process.pid}.unfinished`;
  await makeFolder(path.dirname(to));
  try {
    await copyFile(from, unfinished);
    await link(unfinished, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function reported<T>(desk: Desk, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new RequestError(
      `Nothing can be written to ${desk.name}/ (${code}): make the folder writable and try again.`,
    );
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
