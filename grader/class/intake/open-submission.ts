import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Lesson } from '../../course/lesson.js';
import type { Submission, SubmittedFile } from '../submission.js';
import { assembleDesk } from './assemble-desk.js';
import { findDesk } from './find-desk.js';
import { ArchiveRefused } from './unpack.js';

/** A submission ready to be graded. */
export interface OpenSubmission {
  /** A folder laid out like `exercises/`, absolute; `null` when there is nothing to grade. */
  readonly desk: string | null;
  /** Why there is nothing to grade, in a sentence. */
  readonly problem: string | null;
  /** Removes what was unpacked for it. */
  readonly close: () => Promise<void>;
}

/** Finds the exercises in what a student handed in; unpacks them if need be, into a private temporary folder. */
export async function openSubmission({ source }: Submission, lessons: readonly Lesson[]): Promise<OpenSubmission> {
  if (source.kind === 'unusable') return withoutDesk(source.problem);
  if (source.kind === 'files') return openFiles(source.files, lessons);
  try {
    const found = await findDesk(source.folder, new Set(lessons.map(({ folder }) => folder)));
    if (found.kind === 'desk') return { desk: found.folder, problem: null, close: nothingToRemove };
    if (found.kind === 'nothing') return withoutDesk(NOTHING);
    if (found.kind === 'other') return withoutDesk(NO_EXERCISE);
    return await openFiles(
      found.files.map((file) => ({ path: file, name: path.basename(file) })),
      lessons,
    );
  } catch (error) {
    return withoutDesk(`the folder cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`);
  }
}

const NOTHING = 'handed in nothing';
const NO_EXERCISE = 'handed in no exercise: no lesson folder and no file named after one';

async function openFiles(files: readonly SubmittedFile[], lessons: readonly Lesson[]): Promise<OpenSubmission> {
  const folder = await mkdtemp(path.join(tmpdir(), 'meanwhile-class-'));
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const desk = await assembleDesk(files, folder, lessons);
    return { desk, problem: desk === null ? NO_EXERCISE : null, close };
  } catch (error) {
    await close();
    if (error instanceof ArchiveRefused) return withoutDesk(`the archive ${error.message}`);
    throw error;
  }
}

function withoutDesk(problem: string): OpenSubmission {
  return { desk: null, problem, close: nothingToRemove };
}

function nothingToRemove(): Promise<void> {
  return Promise.resolve();
}
