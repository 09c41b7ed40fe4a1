import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beginningOf } from './beginning-of.js';
import { nameOf } from './versions.js';
import type { Other, Version } from './versions.js';

/** What a program can be made of. */
const PROGRAM = /\.(?:[cm]?[jt]sx?|json)$/i;
/** More files than this beside an exercise are nobody's own. */
const MOST_FILES = 500;

/**
 * Puts a desk together of the files that count: each exercise into the folder of its lesson, and beside it what lay beside
 * it before.
 *
 * @param desk an empty folder, absolute
 * @param others what is no exercise
 */
export async function assembleDesk(desk: string, taken: readonly Version[], others: readonly Other[]): Promise<void> {
  for (const { path: file, lesson, exercise } of taken)
    await put(file, path.join(desk, lesson.folder, `${exercise.id}.ts`));
  const done = new Set<string>();
  for (const { path: file, lesson, inLesson } of taken) {
    const from = path.dirname(file);
    const to = path.join(desk, lesson.folder);
    if (done.has(`${from}\0${to}`)) continue;
    done.add(`${from}\0${to}`);
    if (inLesson) await putFolder(from, to, { left: MOST_FILES });
    else
      for (const other of others)
        if (other.lesson === null && path.dirname(other.path) === from)
          await put(other.path, path.join(to, nameOf(other)));
  }
}

async function putFolder(from: string, to: string, budget: { left: number }): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || budget.left <= 0) continue;
    const [own, there] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) await putFolder(own, there, budget);
    if (!entry.isFile()) continue;
    budget.left -= 1;
    await put(own, there);
  }
}

/** What is there already stays. */
async function put(from: string, to: string): Promise<void> {
  if (!PROGRAM.test(to)) return;
  await mkdir(path.dirname(to), { recursive: true });
  await writeFile(to, await beginningOf(from), { flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
}
