import { statSync } from 'node:fs';

/** What changes with each save of a file; a file that is not there has a stamp as well. */
export function fileStamp(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats === undefined ? 'missing' : `${stats.mtimeMs}/${stats.size}/${stats.ino}`;
}
