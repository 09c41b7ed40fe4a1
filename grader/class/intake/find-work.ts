import { readdir } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import path from 'node:path';
import type { Lesson } from '../../course/lesson.js';
import { compareNames } from './compare-names.js';
import { exerciseOfFile } from './exercise-of-file.js';

/** What of a folder that a student handed in may be exercises. All paths are absolute. */
export interface FoundWork {
  /** Folders laid out like `exercises/`: those that lie least deep. */
  readonly desks: readonly string[];
  /**
   * Single exercises and archives beside and above these, with all files that lie in one folder with them; where there is
   * neither these nor a desk, the files that there are.
   */
  readonly loose: readonly string[];
  /** Why there may be more, or is nothing, in a sentence. */
  readonly problem: string | null;
}

/** Folders deeper than this, or more of them, are nobody's exercises. */
const DEEPEST = 4;
const MOST_FOLDERS = 500;

/** A student may hand in a copy of the whole kit: its own solutions are not theirs. */
export const NOT_THEIRS = new Set([
  'lessons',
  'checks',
  'stubs',
  'solutions',
  'test',
  'template',
  'node_modules',
  '__MACOSX',
]);

interface Level {
  readonly desks: string[];
  readonly loose: string[];
  readonly problems: string[];
  /** All that is no folder. */
  readonly files: string[];
  readonly below: string[];
}

/**
 * Finds folders that are laid out like `exercises/`: the given one, an `exercises/` in it, or one that these are packed
 * in; and single exercises. Links are never followed.
 *
 * @param root absolute
 * @throws what the file system says when the folder cannot be read
 */
export async function findWork(root: string, lessons: readonly Lesson[]): Promise<FoundWork> {
  const levels: Level[] = [];
  let folders = [root];
  while (levels.length < DEEPEST && folders.length > 0) {
    const level = await readLevel(folders, lessons);
    levels.push(level);
    if (level.desks.length > 0) break;
    folders = level.below.slice(0, MOST_FOLDERS);
  }
  const desks = levels.at(-1)?.desks ?? [];
  const all = levels.map((level) => level.loose).filter((files) => files.length > 0);
  const problem = problemOf(levels, desks.length + all.length > 0);
  if (desks.length > 0) return { desks, loose: all.flat(), problem };
  return { desks, loose: all[0] ?? levels.find(({ files }) => files.length > 0)?.files ?? [], problem };
}

function problemOf(levels: readonly Level[], hasWork: boolean): string | null {
  const [problem] = levels.flatMap(({ problems }) => problems);
  if (problem !== undefined || hasWork) return problem ?? null;
  if (levels.length === DEEPEST && (levels.at(-1)?.below.length ?? 0) > 0)
    return `handed in no exercise in the upper ${DEEPEST} levels of folders: put the lesson's folder further up`;
  return levels.some(({ files }) => files.length > 0) ? null : NOTHING;
}

const NOTHING = 'handed in nothing';

async function readLevel(folders: readonly string[], lessons: readonly Lesson[]): Promise<Level> {
  const level: Level = { desks: [], loose: [], problems: [], files: [], below: [] };
  for (const folder of folders) {
    const entries = await entriesOf(folder);
    addFolder(level, folder, entries, lessons);
    if (!entries.some((entry) => entry.isDirectory() && entry.name === 'exercises')) continue;
    const inner = path.join(folder, 'exercises');
    level.desks.push(inner);
    level.loose.push(...looseFiles(inner, await entriesOf(inner), lessons));
  }
  return level;
}

function addFolder(level: Level, folder: string, entries: readonly Dirent[], lessons: readonly Lesson[]): void {
  const isLesson = ({ name }: Dirent): boolean => lessons.some((lesson) => lesson.folder === name);
  const folders = entries.filter((entry) => entry.isDirectory());
  if (folders.some(isLesson)) level.desks.push(folder);
  level.loose.push(...looseFiles(folder, entries, lessons));
  level.files.push(...entries.filter((entry) => !entry.isDirectory()).map(({ name }) => path.join(folder, name)));
  const links = entries.filter((entry) => entry.isSymbolicLink() && isLesson(entry));
  level.problems.push(...links.map(({ name }) => `${name} is a link: hand in the folder itself`));
  level.below.push(
    ...folders
      .filter(({ name }) => !NOT_THEIRS.has(name) && name !== 'exercises')
      .map(({ name }) => path.join(folder, name)),
  );
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter(({ name }) => !name.startsWith('.')).toSorted((a, b) => compareNames(a.name, b.name));
}

/** All files of a folder in which there is a single exercise, or what may be meant for one, or an archive. */
function looseFiles(folder: string, entries: readonly Dirent[], lessons: readonly Lesson[]): string[] {
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const isWork = files.some((name) => /\.zip$/i.test(name) || exerciseOfFile(name, lessons) !== null);
  return isWork ? files.map((name) => path.join(folder, name)) : [];
}
