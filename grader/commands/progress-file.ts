import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from './write-file.js';

const SCHEMA = 'meanwhile/progress/v1';

/** What the kit remembers of a student: how many hints of each exercise were shown, and which answers. It can be deleted without harm. */
export interface Progress {
  readonly schema: typeof SCHEMA;
  /** By `lesson-03/run-together`. */
  readonly hints: Readonly<Record<string, number>>;
  /** The exercises, named likewise, whose solution was shown before they were solved. */
  readonly revealed: readonly string[];
}

const EMPTY: Progress = { schema: SCHEMA, hints: {}, revealed: [] };

/** Where the memory lies, in the kit's folder. */
function fileOf(root: string): string {
  return path.join(root, '.meanwhile', 'progress.json');
}

/**
 * Reads what is remembered. A damaged file is set aside.
 *
 * @param onDamaged called with the name under which a damaged file is kept
 */
export async function readProgress(root: string, onDamaged: (keptAs: string) => void): Promise<Progress> {
  const file = fileOf(root);
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return EMPTY;
  const progress = parse(text);
  if (progress !== null) return progress;
  await rename(file, `${file}.damaged`);
  onDamaged(`${path.relative(root, file)}.damaged`);
  return EMPTY;
}

/** Remembers. */
export async function writeProgress(root: string, progress: Progress): Promise<void> {
  await writeWhole(fileOf(root), `${JSON.stringify(progress, null, 2)}\n`);
}

function parse(text: string): Progress | null {
  try {
    const { schema, hints, revealed = [] } = JSON.parse(text) as Partial<Progress>;
    if (schema !== SCHEMA || typeof hints !== 'object' || !Array.isArray(revealed)) return null;
    const isSound = Object.values(hints).every(Number.isInteger) && revealed.every((key) => typeof key === 'string');
    return isSound ? { schema, hints, revealed } : null;
  } catch {
    return null;
  }
}
