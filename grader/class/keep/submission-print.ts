import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { lstat, readFile, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';

/** More files than this, or more bytes in one, are not looked through. */
const MOST_FILES = 2_000;
const MOST_BYTES = 2 ** 20;

/**
 * A name for all that a submission's result depends on: another text anywhere in it gives another name.
 *
 * @param desk absolute; `null` when nothing was handed in
 * @param context what else the result depends on
 * @returns `null` when it cannot be told, because there is too much or it cannot be read
 */
export async function submissionPrint(desk: string | null, context: readonly unknown[]): Promise<string | null> {
  const hash = createHash('sha256').update(JSON.stringify(context));
  if (desk === null) return hash.digest('hex');
  try {
    const files = await filesOf(desk);
    if (files.length > MOST_FILES) return null;
    for (const file of files) if (!(await addFile(hash, file, desk))) return null;
    return hash.digest('hex');
  } catch {
    return null;
  }
}

async function filesOf(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.name === 'node_modules' || entry.name === '.git' || found.length > MOST_FILES) continue;
    if (entry.isDirectory()) found.push(...(await filesOf(place)));
    else found.push(place);
  }
  return found.toSorted();
}

/** @returns whether its whole content is in the name now */
async function addFile(hash: Hash, file: string, desk: string): Promise<boolean> {
  const link = (await lstat(file)).isSymbolicLink();
  const real = link ? await realpath(file) : file;
  const stats = await lstat(real);
  // What a link leads to in the desk counts as it is; nothing else that is no plain file is ever read.
  const isOwn = real.startsWith((await realpath(desk)) + path.sep) || !link;
  if (!stats.isFile() || stats.size > MOST_BYTES || !isOwn) return false;
  hash.update(`\0${path.relative(desk, file)}\0${stats.size}\0`).update(await readFile(real));
  return true;
}
