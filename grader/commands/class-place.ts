import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { findPackedClass } from '../class/intake/look-inside.js';
import type { PackedClass } from '../class/intake/look-inside.js';
import { openExport } from '../class/intake/open-export.js';
import { readSubmissionList } from '../class/intake/submission-list.js';
import { ArchiveRefused } from '../class/intake/unpack.js';
import type { Lesson } from '../course/lesson.js';
import { RequestError } from './request-error.js';
import type { Terminal } from './terminal.js';
import { reasonOf } from './write-file.js';

/** Where the submissions are said to be. */
export interface Place {
  readonly kind: 'folder' | 'list' | 'archive';
  /** As the teacher wrote it. */
  readonly given: string;
  /** Absolute. */
  readonly path: string;
}

/** @throws RequestError unless one place is named */
export function whereFrom(folder: string | undefined, list: string | undefined, cwd: string): Place {
  const given = folder ?? list;
  if (given === undefined) throw new RequestError('Name the folder of the class: npm run class submissions');
  if (folder !== undefined && list !== undefined)
    throw new RequestError(`A folder and --list ask for two classes: leave one of them out.`);
  const kind = folder === undefined ? 'list' : /\.zip$/i.test(folder) ? 'archive' : 'folder';
  return { kind, given, path: path.resolve(cwd, given) };
}

interface FoundClass extends PackedClass {
  /** Removes what was unpacked. */
  readonly close: () => Promise<void>;
}

/**
 * Finds who is in a class, and says what of it is not as it seems.
 *
 * @throws RequestError when it cannot be read, is one submission, or has nobody in it
 */
export async function findClass(place: Place, lessons: readonly Lesson[], terminal: Terminal): Promise<FoundClass> {
  const found = await readClass(place, lessons).catch((error: unknown) => {
    if (error instanceof ArchiveRefused) throw new RequestError(`The archive "${place.given}" ${error.message}.`);
    throw new RequestError(`"${place.given}" cannot be read (${reasonOf(error)}): name the folder of a class.`);
  });
  tellOfPlace(found, terminal);
  if (found.submissions.length > 0 && place.kind !== 'folder') return found;
  const names = place.kind === 'folder' ? await readdir(place.path) : [];
  if (names.some((name) => lessons.some((lesson) => lesson.folder === name)))
    throw new RequestError(
      `"${place.given}" is one submission, and a class is a folder of those: npm run grade -- --in ${place.given}`,
    );
  if (found.submissions.length > 0) return found;
  await found.close();
  throw new RequestError(`There is nobody in "${place.given}": a class is one folder, or one .zip, for each student.`);
}

function tellOfPlace({ within, untaken, submissions }: FoundClass, terminal: Terminal): void {
  if (within.length > 0)
    terminal.err(`The class is in the folder "${within.join('/')}" inside: ${submissions.length} students.\n`);
  const [first, ...more] = untaken;
  if (first === undefined || submissions.length === 0) return;
  const what =
    more.length === 0
      ? `"${first}" was not taken: it is neither`
      : `${untaken.length} files were not taken, the first is "${first}": they are neither`;
  terminal.err(`${what} folder nor .zip.\n`);
}

async function readClass({ kind, path: place }: Place, lessons: readonly Lesson[]): Promise<FoundClass> {
  const close = (): Promise<void> => Promise.resolve();
  if (kind === 'list') return { submissions: await readSubmissionList(place), untaken: [], within: [], close };
  if (kind !== 'archive' || (await stat(place)).isDirectory())
    return { ...(await findPackedClass(place, lessons)), close };
  const opened = await openExport(place);
  try {
    return { ...(await findPackedClass(opened.folder, lessons)), close: opened.close };
  } catch (error) {
    await opened.close();
    throw error;
  }
}
