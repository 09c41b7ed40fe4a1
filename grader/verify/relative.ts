import path from 'node:path';
import type { Kit } from '../grading/kit.js';

/** A file as findings name it: from the kit's folder, with forward slashes. */
export function relative(kit: Kit, file: string): string {
  return path.relative(kit.root, file).split(path.sep).join('/');
}
