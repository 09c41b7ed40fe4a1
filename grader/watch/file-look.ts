import { statSync } from 'node:fs';
import type { FileLook } from './settling.js';

/** Looks at a file, without reading it. */
export function lookAt(file: string): FileLook {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return { stamp: 'missing', isEmpty: false };
  return { stamp: `${stats.mtimeMs}/${stats.size}/${stats.ino}`, isEmpty: stats.size === 0 };
}
