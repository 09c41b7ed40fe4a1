import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { gradeClass } from '../class/grade-class.js';
import { findSubmissions, readSubmissionList } from '../class/intake/find-submissions.js';
import { openExport } from '../class/intake/open-export.js';
import { ArchiveRefused } from '../class/intake/unpack.js';
import { KeptResults } from '../class/keep/kept-results.js';
import { lessonsHandedIn } from '../class/lessons-handed-in.js';
import type { Submission } from '../class/submission.js';
import { findLessons } from '../course/find-lessons.js';
import type { Lesson } from '../course/lesson.js';
import type { Kit } from '../grading/kit.js';
import type { ClassResult, Shard } from '../report/class-result.js';
import { chooseLesson, requireExercises } from './choose.js';
import { deliverClass, exitCodeOfClass } from './class-delivery.js';
import type { ClassOutputs } from './class-delivery.js';
import { showClassProgress } from './class-progress.js';
import { RequestError } from './request-error.js';
import type { Terminal } from './terminal.js';
import { reasonOf } from './write-file.js';

export interface ClassCommandOptions extends ClassOutputs {
  /** A file that lists folders and archives, one to a line. */
  readonly list?: string;
  /** The lessons in scope; all that somebody handed in when there are none. */
  readonly lesson: readonly string[];
  readonly seed: number;
  /** Real seconds for each exercise. */
  readonly timeout: number;
  readonly shard?: Shard;
  /** Where finished students are kept. */
  readonly state?: string;
  /** Whether to forget what an earlier run has finished. */
  readonly fresh?: true;
}

/** Grades a folder of submissions, one for each student, and shows what the class came to. Gives the exit code. */
export async function classCommand(
  kit: Kit,
  terminal: Terminal,
  folder: string | undefined,
  options: ClassCommandOptions,
): Promise<number> {
  const place = whereFrom(folder, options.list, terminal.cwd);
  const all = (await findLessons(kit.root)).filter(({ exercises }) => exercises.length > 0);
  const { submissions, close } = await findClass(place, all);
  try {
    const lessons = await lessonsInScope(submissions, all, options.lesson, place);
    const kept = await keptResults(kit, place, options, terminal.cwd);
    const result = await gradeAll(kit, terminal, submissions, { ...options, lessons, kept });
    if (options.shard === undefined) await kept.clearUnused();
    await deliverClass(result, terminal, options);
    return exitCodeOfClass(result);
  } finally {
    await close();
  }
}

/** Where the submissions are said to be. */
interface Place {
  readonly kind: 'folder' | 'list' | 'archive';
  /** As the teacher wrote it. */
  readonly given: string;
  /** Absolute. */
  readonly path: string;
}

function whereFrom(folder: string | undefined, list: string | undefined, cwd: string): Place {
  const given = folder ?? list;
  if (given === undefined) throw new RequestError('Name the folder of the class: npm run class submissions');
  if (folder !== undefined && list !== undefined)
    throw new RequestError(`A folder and --list ask for two classes: leave one of them out.`);
  const kind = folder === undefined ? 'list' : /\.zip$/i.test(folder) ? 'archive' : 'folder';
  return { kind, given, path: path.resolve(cwd, given) };
}

interface FoundClass {
  readonly submissions: readonly Submission[];
  /** Removes what was unpacked. */
  readonly close: () => Promise<void>;
}

async function findClass(place: Place, lessons: readonly Lesson[]): Promise<FoundClass> {
  const found = await readClass(place).catch((error: unknown) => {
    if (error instanceof ArchiveRefused) throw new RequestError(`The archive "${place.given}" ${error.message}.`);
    throw new RequestError(`"${place.given}" cannot be read (${reasonOf(error)}): name the folder of a class.`);
  });
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

async function readClass({ kind, path: place }: Place): Promise<FoundClass> {
  const close = (): Promise<void> => Promise.resolve();
  if (kind === 'list') return { submissions: await readSubmissionList(place), close };
  if (kind === 'archive' && !(await stat(place)).isDirectory()) {
    const opened = await openExport(place);
    return { submissions: await findSubmissions(opened.folder), close: opened.close };
  }
  return { submissions: await findSubmissions(place), close };
}

async function lessonsInScope(
  submissions: readonly Submission[],
  all: readonly Lesson[],
  names: readonly string[],
  { given }: Place,
): Promise<readonly Lesson[]> {
  const named = new Set(names.map((name) => requireExercises(chooseLesson(all, name))));
  const scope = names.length > 0 ? all.filter((lesson) => named.has(lesson)) : await lessonsHandedIn(submissions, all);
  if (scope.length > 0) return scope;
  throw new RequestError(
    `Nobody in "${given}" has a lesson's folder: each submission is laid out like exercises/, or name a --lesson.`,
  );
}

/** A class has a folder of its own, so that what is no longer used can be cleared away. */
async function keptResults(
  kit: Kit,
  place: Place,
  { state, fresh }: ClassCommandOptions,
  cwd: string,
): Promise<KeptResults> {
  const own = createHash('sha256').update(place.path).digest('hex').slice(0, 16);
  const kept = new KeptResults(
    state === undefined ? path.join(kit.root, '.meanwhile', 'class', own) : path.resolve(cwd, state),
  );
  if (fresh === true) await kept.clearUnused();
  return kept;
}

interface GradeAllOptions extends ClassCommandOptions {
  readonly lessons: readonly Lesson[];
  readonly kept: KeptResults;
}

async function gradeAll(
  kit: Kit,
  terminal: Terminal,
  submissions: readonly Submission[],
  { lessons, seed, timeout, shard, kept }: GradeAllOptions,
): Promise<ClassResult> {
  const progress = showClassProgress(terminal);
  let found = 0;
  try {
    return await gradeClass(kit, submissions, {
      lessons,
      seed,
      limitMs: timeout * 1_000,
      shard: shard ?? null,
      kept,
      signal: terminal.signal,
      onProgress: (now) => {
        found = now.kept;
        progress.show(now);
      },
    });
  } finally {
    progress.clear();
    tellOfKept(terminal, kept, found);
  }
}

function tellOfKept(terminal: Terminal, kept: KeptResults, found: number): void {
  if (terminal.signal.aborted)
    terminal.err('Stopped. Who is graded stays graded: the same command goes on from here.\n');
  if (found > 0)
    terminal.err(`${found} had been graded before and handed in the same: --fresh grades everybody again.\n`);
  if (kept.damaged > 0)
    terminal.err(
      `${kept.damaged} kept results were damaged and are set aside as *.damaged; those were graded again.\n`,
    );
  if (kept.unwritable !== null)
    terminal.err(
      `Nothing can be kept (${kept.unwritable}): if it is stopped, the class starts over. Name a --state.\n`,
    );
}
