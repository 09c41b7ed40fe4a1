import { findLessons } from '../course/find-lessons.js';
import { drawExercise } from '../grading/draw-exercise.js';
import type { Kit } from '../grading/kit.js';
import { wantsColor } from '../report/color.js';
import { renderPicturePage } from '../report/picture/page.js';
import type { ExercisePicture } from '../report/picture/picture.js';
import { renderPicture } from '../report/picture/text.js';
import { chooseCheck } from './choose-check.js';
import { chooseBoth } from './choose.js';
import { openDesk } from './desk.js';
import { EXIT } from './exit-code.js';
import { deliver, refuseToWriteInto } from './deliver.js';
import { fromPath } from './from-path.js';
import { RequestError } from './request-error.js';
import type { Terminal } from './terminal.js';

export interface TimelineCommandOptions {
  readonly in?: string;
  readonly out?: string;
  readonly html?: true;
  /** Real seconds for the exercise. */
  readonly timeout: number;
  readonly seed: number;
  /** The one order in which to run checks that are to hold in every order. */
  readonly order?: readonly number[];
  readonly color: boolean;
}

/**
 * Draws how a submission ran: on the terminal one check, on a page all of them unless one is named. Gives the exit code.
 *
 * @param names the lesson, or the path of an exercise; the exercise; and the check: its number from 1, its title or a part of that
 */
export async function timelineCommand(
  kit: Kit,
  terminal: Terminal,
  names: readonly [string, string | undefined, string | undefined],
  options: TimelineCommandOptions,
): Promise<number> {
  const lessons = await findLessons(kit.root);
  const [lessonName = '', exerciseName, checkName] = fromPath(names);
  const { lesson, exercise: files } = chooseBoth(lessons, lessonName, exerciseName);
  const desk = await openDesk(kit.root, options.in, terminal.cwd);
  refuseToWriteInto(desk, [options.out], terminal.cwd);
  const picture = await drawExercise(kit, lesson, files, {
    desk: desk.folder,
    deskName: desk.name,
    seed: options.seed,
    order: options.order ?? null,
    limitMs: options.timeout * 1_000,
    signal: terminal.signal,
    choose: (checks) => {
      if (checkName !== undefined) return [chooseCheck(checks, checkName)];
      if (options.html === true) return checks.map((_, number) => number);
      return [
        Math.max(
          0,
          checks.findIndex(({ status }) => status !== 'passed'),
        ),
      ];
    },
  });
  refuseToDrawNothing(picture);
  await (options.html === true ? writePage(picture, terminal, options) : show(picture, terminal, options));
  return exitCodeOf(picture);
}

/** Nothing has run where the file is a stub still. */
function refuseToDrawNothing({ exercise }: ExercisePicture): void {
  if (exercise.status !== 'not-started') return;
  throw new RequestError(`There is nothing to draw yet: ${exercise.file} has not been started.`);
}

async function show(picture: ExercisePicture, terminal: Terminal, options: TimelineCommandOptions): Promise<void> {
  const isTTY = terminal.outIsTerminal && options.out === undefined;
  const color = wantsColor({ isTTY, env: terminal.env, flag: options.color });
  await deliver(renderPicture(picture, { color }), terminal, options.out);
}

async function writePage(picture: ExercisePicture, terminal: Terminal, options: TimelineCommandOptions): Promise<void> {
  const out = options.out ?? `timeline-${picture.lesson.id}-${picture.exercise.id}.html`;
  await deliver(renderPicturePage(picture), terminal, out);
  terminal.err(`Wrote ${out}: open it in a browser.\n`);
}

/** As for a grading of the checks that were drawn. */
function exitCodeOf({ exercise, checks }: ExercisePicture): number {
  if (exercise.status === 'grader-error') return EXIT.fault;
  return checks.every(({ check }) => check.status === 'passed') ? EXIT.passed : EXIT.failed;
}
