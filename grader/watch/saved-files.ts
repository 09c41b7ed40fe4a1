import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { watch } from 'chokidar';
import { lookAt } from './file-look.js';
import { Settling } from './settling.js';
import type { Touch } from './settling.js';

/** Ends the watching. */
export interface SavedFiles {
  readonly close: () => Promise<void>;
}

/**
 * Watches a folder of submissions. What is seen is the folder that it lies in, so that it is found again when somebody
 * deletes it and makes it anew.
 *
 * @param desk absolute; it must be there
 * @param onSaved takes the files that were saved or removed together, relative to the desk, with forward slashes
 * @param onFault takes what keeps the watcher from watching
 */
export async function watchSavedFiles(
  desk: string,
  onSaved: (files: readonly string[]) => void,
  onFault: (error: unknown) => void,
): Promise<SavedFiles> {
  const home = await realpath(desk);
  const settling = new Settling((file) => lookAt(path.join(home, file)), onSaved);
  const watcher = watch(path.dirname(home), {
    ignoreInitial: true,
    followSymlinks: false,
    atomic: false,
    ignored: (place) => !isWanted(path.relative(home, place)),
  });
  const touched = (touch: Touch) => (place: string) => {
    settling.touch(path.relative(home, place).split(path.sep).join('/'), touch);
  };
  watcher
    .on('add', touched('written'))
    .on('change', touched('written'))
    .on('unlink', touched('removed'))
    .on('error', onFault);
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return {
    close: async () => {
      settling.close();
      await watcher.close();
    },
  };
}

/** The desk, the folder it lies in, and of what lies in it nothing hidden and nothing installed. */
function isWanted(relative: string): boolean {
  if (relative === '' || relative === '..') return true;
  const parts = relative.split(path.sep);
  return parts[0] !== '..' && parts.every((part) => !part.startsWith('.') && part !== 'node_modules');
}
