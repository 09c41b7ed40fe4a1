import { readdir } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import path from 'node:path';

/** What lies in a folder that a student handed in. */
export type FoundDesk =
  /** A folder laid out like `exercises/`. */
  | { readonly kind: 'desk'; readonly folder: string }
  /** No such folder, but files that may be exercises or archives of them. */
  | { readonly kind: 'loose'; readonly files: readonly string[] }
  /** No file at all. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'other' };

/** Folders deeper than this, or more of them, are nobody's exercises. */
const DEEPEST = 4;
const MOST_FOLDERS = 500;

/** A student may hand in a copy of the whole kit: its own solutions are not theirs. */
const NOT_THEIRS = new Set(['lessons', 'solutions', 'test', 'template', 'node_modules', '__MACOSX']);

/**
 * Finds the folder that is laid out like `exercises/`: the given one, an `exercises/` in it, or one that these are
 * packed in. Links are never followed.
 *
 * @param root absolute
 * @param lessons the names of the lessons' folders
 * @throws what the file system says when the folder cannot be read
 */
export async function findDesk(root: string, lessons: ReadonlySet<string>): Promise<FoundDesk> {
  let level = [root];
  let first: FoundDesk | null = null;
  for (let depth = 0; depth < DEEPEST && level.length > 0; depth += 1) {
    const next: string[] = [];
    for (const folder of level) {
      const entries = await entriesOf(folder);
      const folders = entries.filter((entry) => entry.isDirectory());
      if (folders.some(({ name }) => lessons.has(name))) return { kind: 'desk', folder };
      if (folders.some(({ name }) => name === 'exercises'))
        return { kind: 'desk', folder: path.join(folder, 'exercises') };
      first ??= looseFiles(folder, entries);
      next.push(...folders.filter(({ name }) => !NOT_THEIRS.has(name)).map(({ name }) => path.join(folder, name)));
      if (first === null && entries.some((entry) => entry.isFile())) first = { kind: 'other' };
    }
    level = next.slice(0, MOST_FOLDERS);
  }
  return first ?? { kind: 'nothing' };
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

function looseFiles(folder: string, entries: readonly Dirent[]): FoundDesk | null {
  const files = entries.filter((entry) => entry.isFile() && /\.(?:ts|zip)$/i.test(entry.name));
  return files.length === 0 ? null : { kind: 'loose', files: files.map(({ name }) => path.join(folder, name)) };
}
