import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { findLessons } from '../course/find-lessons.js';
import type { Lesson } from '../course/lesson.js';
import { grade } from '../grading/grade.js';
import type { GradeOptions, Selection } from '../grading/grade.js';
import type { Kit } from '../grading/kit.js';
import { newWorkshop } from '../grading/workshop.js';
import { wantsColor } from '../report/color.js';
import { renderJson } from '../report/json.js';
import { renderNotes } from '../report/notes.js';
import { renderProblems } from '../report/problems.js';
import type { Result } from '../report/result.js';
import { renderScorecard } from '../report/scorecard.js';
import { chooseExercise, chooseLesson, requireExercises } from './choose.js';
import { isBegun, openDesk } from './desk.js';
import type { Desk } from './desk.js';
import { exitCodeOf } from './exit-code.js';
import { showProgress } from './progress-line.js';
import { putStubs } from './put-stubs.js';
import { RequestError } from './request-error.js';
import { takeNotes } from './take-notes.js';
import type { Terminal } from './terminal.js';
import { reasonOf, writeWhole } from './write-file.js';

/** The seed of a grading for which none is asked. */
export const DEFAULT_SEED = 1;

export interface GradeCommandOptions {
  readonly in?: string;
  readonly format: 'scorecard' | 'json';
  readonly out?: string;
  /** Real seconds for each exercise. */
  readonly timeout: number;
  readonly seed: number;
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

/** Grades what the user names, or everything begun, and shows the result. Gives the exit code. */
export async function gradeCommand(
  kit: Kit,
  terminal: Terminal,
  lessonName: string | undefined,
  exerciseName: string | undefined,
  options: GradeCommandOptions,
): Promise<number> {
  const lessons = await findLessons(kit.root);
  const desk = await openDesk(kit.root, options.in, terminal.cwd);
  refuseToWriteInto(desk, options.out, terminal.cwd);
  const selections = await select(lessons, desk, lessonName, exerciseName);
  await tellOfEmptyFolder(terminal, desk);
  await putStubs(terminal, desk, lessonName === undefined ? [] : selections.map(({ lesson }) => lesson));
  const progress = showProgress(terminal);
  const result = await grade(kit, selections, {
    desk: desk.folder,
    deskName: desk.name,
    seed: options.seed,
    order: options.order ?? null,
    ...(options.debug === true
      ? debugging(kit, desk, exerciseName)
      : { limitMs: options.timeout * 1_000, wanted: true }),
    signal: terminal.signal,
    onProgress: progress.show,
  }).finally(progress.clear);
  await deliver(render(result, terminal, options), terminal, options.out);
  if (options.format === 'scorecard' && options.out === undefined) {
    // The scorecard is out before: a compiler and a linter take their time.
    const notes = (options.notes ?? terminal.outIsTerminal) ? await takeNotes(kit, desk, selections, result) : [];
    if (notes.length > 0) terminal.out(`\n${renderNotes(notes, { color: usesColor(terminal, options) })}`);
    if (options.problems === true) terminal.out(`\n${renderProblems(result, notes)}`);
  }
  return exitCodeOf(result);
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

async function select(
  lessons: readonly Lesson[],
  desk: Desk,
  lessonName: string | undefined,
  exerciseName: string | undefined,
): Promise<Selection[]> {
  if (lessonName !== undefined) {
    const lesson = requireExercises(chooseLesson(lessons, lessonName));
    const exercises = exerciseName === undefined ? lesson.exercises : [chooseExercise(lessons, lesson, exerciseName)];
    return [{ lesson, exercises }];
  }
  const begun: Selection[] = [];
  for (const lesson of lessons) {
    if (await isBegun(desk, lesson)) begun.push({ lesson, exercises: lesson.exercises });
  }
  if (begun.length > 0) return begun;
  const first = lessons[0]?.id ?? 'lesson-01';
  throw new RequestError(
    desk.own
      ? `Nothing is begun yet: "npm run grade ${first}" lays out the first lesson.`
      : `There is no lesson folder in ${desk.name}/: it should be laid out like exercises/.`,
  );
}

/** Where there is nothing to grade, the reader should know that before wondering about the result. */
async function tellOfEmptyFolder(terminal: Terminal, desk: Desk): Promise<void> {
  if (desk.own || (await readdir(desk.folder)).length > 0) return;
  terminal.err(`The folder ${desk.name}/ is empty: nothing in it has been started.\n\n`);
}

function render(result: Result, terminal: Terminal, options: GradeCommandOptions): string {
  if (options.format === 'json') return renderJson(result);
  return renderScorecard(result, { color: usesColor(terminal, options), replayFlags: replayFlags(options) });
}

function usesColor({ outIsTerminal, env }: Terminal, { color, out }: GradeCommandOptions): boolean {
  return wantsColor({ isTTY: outIsTerminal && out === undefined, env, flag: color });
}

/** What the same grading has to be asked for with again. */
function replayFlags({ in: folder, seed }: GradeCommandOptions): string {
  const from = folder === undefined ? [] : ['--in', /^[\w./~-]+$/.test(folder) ? folder : `'${folder}'`];
  return [...from, ...(seed === DEFAULT_SEED ? [] : ['--seed', String(seed)])].join(' ');
}

/** What was handed in stays as it is, also when a result is written to the wrong place. */
function refuseToWriteInto(desk: Desk, out: string | undefined, cwd: string): void {
  if (out === undefined || !path.resolve(cwd, out).startsWith(desk.folder + path.sep)) return;
  throw new RequestError(`"${out}" lies among the submissions: name a file outside of ${desk.name}/.`);
}

async function deliver(text: string, terminal: Terminal, out: string | undefined): Promise<void> {
  if (out === undefined) {
    terminal.out(text);
    return;
  }
  await writeWhole(path.resolve(terminal.cwd, out), text).catch((error: unknown) => {
    throw new RequestError(`The result cannot be written to "${out}" (${reasonOf(error)}): name another file.`);
  });
}
