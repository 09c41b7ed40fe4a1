import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Lesson } from '../../course/lesson.js';
import type { SubmittedFile } from '../submission.js';
import { copyOf } from './exercise-of-file.js';
import { findWork } from './find-work.js';
import type { FoundWork } from './find-work.js';
import { ArchiveRefused, unpack } from './unpack.js';

/** Something of a submission, with what tells how late it was made. */
export interface Piece {
  /** Absolute. */
  readonly path: string;
  /** As the student knows it. */
  readonly shown: string;
  /** The platform's number of the upload; 0 when there is none. */
  readonly upload: number;
  /** Which copy it is by the name of the archive that it came in. */
  readonly copy: number;
}

/** All that may be a student's exercises, with archives unpacked. */
export interface Work {
  readonly desks: Piece[];
  readonly loose: Piece[];
  /** Archives that were refused. */
  readonly refused: { readonly name: string; readonly why: string }[];
  /** What else is in the way of more, in sentences. */
  readonly problems: string[];
}

/** What the exercises of a whole course and all that lies beside them never come to. */
const LIMITS = { bytes: 32 * 2 ** 20, entries: 50_000 };

/** An archive in a folder in an archive: more is nobody's packing. */
const DEEPEST = 2;

/**
 * Collects what may be exercises in a folder, or in files that a platform wrote side by side.
 *
 * @param room gives a temporary folder to unpack in, absolute
 * @throws what the file system says
 */
export async function collectWork(
  source: { readonly folder: string } | { readonly files: readonly SubmittedFile[] },
  lessons: readonly Lesson[],
  room: () => Promise<string>,
): Promise<Work> {
  const work: Work = { desks: [], loose: [], refused: [], problems: [] };
  let archives = 0;
  if ('folder' in source) await addFound(await findWork(source.folder, lessons), source.folder, TOP, 1);
  else
    for (const { path: file, name, upload = 0 } of source.files)
      await addFile({ path: file, shown: name, upload, copy: 0 }, 1);
  return work;

  async function addFound(
    found: FoundWork,
    root: string,
    { shown, upload, copy }: Piece,
    depth: number,
  ): Promise<void> {
    const within = (place: string): Piece => {
      const relative = path.relative(root, place).split(path.sep).join('/');
      return { path: place, shown: [shown, relative].filter((part) => part !== '').join('/'), upload, copy };
    };
    work.desks.push(...found.desks.map(within));
    if (found.problem !== null) work.problems.push(found.problem);
    for (const file of found.loose) await addFile(within(file), depth);
  }

  async function addFile(file: Piece, depth: number): Promise<void> {
    const [, name] = /^(.*)\.zip$/i.exec(file.shown) ?? [];
    if (name === undefined) work.loose.push(file);
    else if (depth <= DEEPEST) await addArchive({ ...file, copy: Math.max(file.copy, copyOf(name)) }, depth);
  }

  async function addArchive(archive: Piece, depth: number): Promise<void> {
    archives += 1;
    const to = path.join(await room(), `unpacked-${archives}`);
    await mkdir(to);
    try {
      await unpack(archive.path, to, LIMITS);
    } catch (error) {
      if (!(error instanceof ArchiveRefused)) throw error;
      work.refused.push({ name: archive.shown, why: error.message });
      return;
    }
    await addFound(await findWork(to, lessons), to, archive, depth + 1);
  }
}

const TOP: Piece = { path: '', shown: '', upload: 0, copy: 0 };
