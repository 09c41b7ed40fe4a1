import { constants } from 'node:fs';
import { mkdir, open, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Lesson } from '../../course/lesson.js';
import type { SubmittedFile } from '../submission.js';
import { exerciseOfFile } from './exercise-of-file.js';
import { findDesk } from './find-desk.js';
import { unpack } from './unpack.js';

/** What the exercises of a whole course and all that lies beside them never come to. */
const LIMITS = { bytes: 32 * 2 ** 20, entries: 50_000 };

/** A file one byte longer than what is graded at most shows as too long. */
const MOST_BYTES = 2 ** 20 + 1;

/** An archive in a folder in an archive: more is nobody's packing. */
const DEEPEST = 2;

/**
 * Puts the files of one submission together to a desk: archives are unpacked, a single exercise comes into the folder
 * of its lesson.
 *
 * @param folder a temporary folder to do this in, absolute
 * @returns the desk, or `null` when no exercise is among them
 * @throws ArchiveRefused
 */
export async function assembleDesk(
  files: readonly SubmittedFile[],
  folder: string,
  lessons: readonly Lesson[],
): Promise<string | null> {
  const desk = path.join(folder, 'desk');
  const names = new Set(lessons.map((lesson) => lesson.folder));
  await mkdir(desk);
  await putAll(files, 1);
  return (await readdir(desk)).length > 0 ? desk : null;

  async function putAll(some: readonly SubmittedFile[], depth: number): Promise<void> {
    for (const [number, file] of some.entries()) {
      if (!/\.zip$/i.test(file.name)) await putExercise(file);
      else if (depth <= DEEPEST) await putArchive(file, path.join(folder, `unpacked-${depth}-${number}`), depth);
    }
  }

  async function putArchive({ path: archive }: SubmittedFile, to: string, depth: number): Promise<void> {
    await mkdir(to);
    await unpack(archive, to, LIMITS);
    const found = await findDesk(to, names);
    if (found.kind === 'desk') await putDesk(found.folder);
    if (found.kind === 'loose')
      await putAll(
        found.files.map((one) => ({ path: one, name: path.basename(one) })),
        depth + 1,
      );
  }

  /** The first folder of a lesson is the one that counts. */
  async function putDesk(found: string): Promise<void> {
    const there = new Set(await readdir(desk));
    for (const name of await readdir(found)) {
      if (!there.has(name)) await rename(path.join(found, name), path.join(desk, name));
    }
  }

  async function putExercise(file: SubmittedFile): Promise<void> {
    const place = exerciseOfFile(file.name, lessons);
    if (place === null) return;
    await mkdir(path.join(desk, place.lesson.folder), { recursive: true });
    const to = path.join(desk, place.lesson.folder, `${place.exercise.id}.ts`);
    await writeFile(to, await beginningOf(file.path), { flag: 'wx' }).catch(ignoreSecond);
  }
}

/** Follows no link, and waits for no pipe. */
async function beginningOf(file: string): Promise<Buffer> {
  const handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function ignoreSecond(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}
