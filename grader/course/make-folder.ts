import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder and those above it that are missing. Node's own `recursive` never ends where a file system says that what
 * lies above is missing although it is there, as /proc does.
 *
 * @param folder absolute
 * @throws what the file system says
 */
export async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let one = folder; !(await isThere(one)) && one !== path.dirname(one); one = path.dirname(one)) missing.push(one);
  for (const one of missing.toReversed()) {
    await mkdir(one).catch(async (error: unknown) => {
      // Another process may have made it meanwhile.
      if (!(await isThere(one))) throw error;
    });
  }
}

function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
