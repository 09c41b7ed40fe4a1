import { readdir } from 'node:fs/promises';
import type { CourseConfig } from '../course/course-config.js';
import { findLessons } from '../course/find-lessons.js';
import type { Lesson } from '../course/lesson.js';
import { applyCourseConfig } from '../grading/apply-course-config.js';
import { grade } from '../grading/grade.js';
import type { GradeOptions, Selection } from '../grading/grade.js';
import type { Kit } from '../grading/kit.js';
import { newWorkshop } from '../grading/workshop.js';
import { wantsColor } from '../report/color.js';
import type { Surroundings } from '../report/formats.js';
import { renderNotes } from '../report/notes.js';
import { renderProblems } from '../report/problems.js';
import type { Result } from '../report/result.js';
import { arrangeDesk } from './arrange-desk.js';
import { refuseToWriteInto } from './deliver.js';
import { openDesk } from './desk.js';
import type { Desk } from './desk.js';
import { deliverResult } from './deliver-result.js';
import { exitCodeOf } from './exit-code.js';
import { fromPath } from './from-path.js';
import { openCourseConfig } from './open-course-config.js';
import type { Output } from './outputs.js';
import { showProgress } from './progress-line.js';
import { putStubs } from './put-stubs.js';
import { RequestError } from './request-error.js';
import { selectExercises } from './select-exercises.js';
import { surroundingsOf } from './surroundings.js';
import { takeNotes } from './take-notes.js';
import type { Terminal } from './terminal.js';

/** The seed of a grading for which none is asked. */
export const DEFAULT_SEED = 1;

export interface GradeCommandOptions {
  readonly in?: string;
  readonly outputs: readonly Output[];
  /** Real seconds for each exercise. */
  readonly timeout: number;
  /** That of the course, or {@link DEFAULT_SEED}, when none is asked for. */
  readonly seed?: number;
  /** When it was handed in; unknown when left out. */
  readonly submitted?: Date;
  /** The one order in which to run checks that are to hold in every order. */
  readonly order?: readonly number[];
  readonly color: boolean;
  /** Whether to say what the type checker and the linter find; when it is left out, on a terminal. */
  readonly notes?: boolean;
  /** Whether to repeat below what is wrong, in rows that an editor reads. */
  readonly problems?: boolean;
  /** Whether a debugger may halt the submission. */
  readonly debug?: boolean;
}

/**
 * Grades what the user names, or everything begun, and shows the result. Gives the exit code.
 *
 * @param first a lesson, or the path of an exercise
 * @param second an exercise of the lesson
 */
export async function gradeCommand(
  kit: Kit,
  terminal: Terminal,
  first: string | undefined,
  second: string | undefined,
  options: GradeCommandOptions,
): Promise<number> {
  const [lessonName, exerciseName] = fromPath([first, second]);
  const lessons = await findLessons(kit.root);
  const config = await openCourseConfig(kit, lessons, terminal.env);
  const desk = await openDesk(kit.root, options.in, terminal.cwd);
  refuseToWriteInto(
    desk,
    options.outputs.map(({ out }) => out),
    terminal.cwd,
  );
  const arranged = await arrangeDesk(desk, lessons, terminal);
  try {
    return await gradeDesk(
      kit,
      terminal,
      { lessons, config, desk: arranged.desk },
      [lessonName, exerciseName],
      options,
    );
  } finally {
    await arranged.close();
  }
}

interface Graded {
  readonly lessons: readonly Lesson[];
  readonly config: CourseConfig;
  readonly desk: Desk;
}

async function gradeDesk(
  kit: Kit,
  terminal: Terminal,
  { lessons, config, desk }: Graded,
  [lessonName, exerciseName]: readonly [lesson: string | undefined, exercise: string | undefined],
  options: GradeCommandOptions,
): Promise<number> {
  const surroundings = (output: Output) => surroundingsFor(output, terminal, options);
  for (const output of options.outputs) if (output.format === 'classroom50') surroundings(output).classroom();
  const selections = await selectExercises(lessons, config, desk, lessonName, exerciseName);
  await tellOfEmptyFolder(terminal, desk);
  await putStubs(terminal, desk, lessonName === undefined ? [] : selections.map(({ lesson }) => lesson));
  const progress = showProgress(terminal);
  const graded = await grade(kit, selections, {
    desk: desk.folder,
    deskName: desk.name,
    seed: options.seed ?? config.seed ?? DEFAULT_SEED,
    order: options.order ?? null,
    ...(options.debug === true
      ? debugging(kit, desk, exerciseName)
      : { limitMs: options.timeout * 1_000, wanted: true }),
    signal: terminal.signal,
    onProgress: progress.show,
  }).finally(progress.clear);
  const result = applyCourseConfig(graded, config, options.submitted?.getTime() ?? null);
  await deliverResult(result, options.outputs, surroundings, terminal);
  await sayMore(kit, terminal, desk, selections, result, options);
  return exitCodeOf(result);
}

/** What a compiler and a linter say, and the rows that an editor reads, below a scorecard that is on the standard output. */
async function sayMore(
  kit: Kit,
  terminal: Terminal,
  desk: Desk,
  selections: readonly Selection[],
  result: Result,
  options: GradeCommandOptions,
): Promise<void> {
  const shown = options.outputs.find(({ format, out }) => format === 'scorecard' && out === undefined);
  if (shown === undefined) return;
  // The scorecard is out before: a compiler and a linter take their time.
  const notes = (options.notes ?? terminal.outIsTerminal) ? await takeNotes(kit, desk, selections, result) : [];
  if (notes.length > 0) terminal.out(`\n${renderNotes(notes, { color: usesColor(shown, terminal, options) })}`);
  if (options.problems === true) terminal.out(`\n${renderProblems(result, notes)}`);
}

/** Real ms that somebody may look at a halted program. */
const DEBUGGING_MS = 3_600_000;

/** A debugger is let in, and so the walls are down: that is for one's own code alone. */
function debugging(
  kit: Kit,
  desk: Desk,
  exerciseName: string | undefined,
): Pick<GradeOptions, 'limitMs' | 'wanted' | 'workshop'> {
  if (!desk.own) throw new RequestError('--debug runs code unprotected: it is for exercises/ alone, without --in.');
  if (exerciseName === undefined) throw new RequestError('--debug is for one exercise: name it, after its lesson.');
  return { limitMs: DEBUGGING_MS, wanted: false, workshop: newWorkshop(kit, 'debugged') };
}

/** Where there is nothing to grade, the reader should know that before wondering about the result. */
async function tellOfEmptyFolder(terminal: Terminal, desk: Desk): Promise<void> {
  if (desk.own || (await readdir(desk.folder)).length > 0) return;
  terminal.err(`The folder ${desk.name}/ is empty: nothing in it has been started.\n\n`);
}

function surroundingsFor(output: Output, terminal: Terminal, options: GradeCommandOptions): Surroundings {
  const color = usesColor(output, terminal, options);
  return surroundingsOf(terminal, { color, replayFlags: replayFlags(options) }, options.submitted);
}

function usesColor({ out }: Output, { outIsTerminal, env }: Terminal, { color }: GradeCommandOptions): boolean {
  return wantsColor({ isTTY: outIsTerminal && out === undefined, env, flag: color });
}

/** What the same grading has to be asked for with again. */
function replayFlags({ in: folder, seed }: GradeCommandOptions): string {
  const from = folder === undefined ? [] : ['--in', /^[\w./~-]+$/.test(folder) ? folder : `'${folder}'`];
  return [...from, ...(seed === undefined || seed === DEFAULT_SEED ? [] : ['--seed', String(seed)])].join(' ');
}
