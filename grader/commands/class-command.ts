import { createHash } from 'node:crypto';
import path from 'node:path';
import { applyRules } from '../class/apply-rules.js';
import { gradeClass } from '../class/grade-class.js';
import { KeptResults } from '../class/keep/kept-results.js';
import { lessonsHandedIn } from '../class/lessons-handed-in.js';
import type { Submission } from '../class/submission.js';
import type { CourseConfig } from '../course/course-config.js';
import { findLessons } from '../course/find-lessons.js';
import type { Lesson } from '../course/lesson.js';
import type { Kit } from '../grading/kit.js';
import type { ClassResult, Shard } from '../report/class-result.js';
import { chooseLesson, requireExercises } from './choose.js';
import { deliverClass, exitCodeOfClass, requireOutputs } from './class-delivery.js';
import type { ClassOutputs } from './class-delivery.js';
import { findClass, whereFrom } from './class-place.js';
import type { Place } from './class-place.js';
import { showClassProgress } from './class-progress.js';
import { timesOf } from './class-times.js';
import { DEFAULT_SEED } from './grade-command.js';
import { openCourseConfig } from './open-course-config.js';
import { RequestError } from './request-error.js';
import type { Terminal } from './terminal.js';

export interface ClassCommandOptions extends ClassOutputs {
  /** A file that lists folders and archives, one to a line. */
  readonly list?: string;
  /** The lessons in scope; those of the course's rules, or all that somebody handed in, when there are none. */
  readonly lesson: readonly string[];
  /** That of the course, or {@link DEFAULT_SEED}, when none is asked for. */
  readonly seed?: number;
  /** A table of when each student handed in. */
  readonly times?: string;
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
  requireOutputs(options, terminal.cwd);
  const place = whereFrom(folder, options.list, terminal.cwd);
  const course = await findLessons(kit.root);
  const config = await openCourseConfig(kit, course, terminal.env);
  const all = course.filter(({ exercises }) => exercises.length > 0);
  const { submissions, close } = await findClass(place, all, terminal);
  try {
    const submittedAt = await timesOf(submissions, options.times, config, terminal);
    const lessons = await lessonsInScope(submissions, all, config, options.lesson, place);
    const kept = await keptResults(kit, place, options, terminal.cwd);
    const seed = options.seed ?? config.seed ?? DEFAULT_SEED;
    const graded = await gradeAll(kit, terminal, submissions, { ...options, lessons, kept, seed });
    const result = applyRules(graded, config, submittedAt);
    if (options.shard === undefined) await kept.clearUnused();
    await deliverClass(result, terminal, options);
    return exitCodeOfClass(result);
  } finally {
    await close();
  }
}

async function lessonsInScope(
  submissions: readonly Submission[],
  all: readonly Lesson[],
  config: CourseConfig,
  names: readonly string[],
  { given }: Place,
): Promise<readonly Lesson[]> {
  const named = new Set(
    names.length > 0 ? names.map((name) => requireExercises(chooseLesson(all, name)).id) : config.lessons,
  );
  const scope = named.size > 0 ? all.filter(({ id }) => named.has(id)) : await lessonsHandedIn(submissions, all);
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
  readonly seed: number;
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
  if (found > 0) terminal.err(`${found} had been graded before and did not change: --fresh grades everybody again.\n`);
  if (kept.damaged > 0)
    terminal.err(
      `${kept.damaged} kept results were damaged and are set aside as *.damaged; those were graded again.\n`,
    );
  if (kept.unwritable !== null)
    terminal.err(
      `Nothing can be kept (${kept.unwritable}): if it is stopped, the class starts over. Name a --state.\n`,
    );
}
