import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExerciseFiles, Lesson } from '../course/lesson.js';
import { findLessons } from '../course/find-lessons.js';
import { grade } from '../grading/grade.js';
import type { Kit } from '../grading/kit.js';
import { wantsColor } from '../report/color.js';
import { renderComparison } from '../report/comparison.js';
import type { ExerciseResult } from '../report/result.js';
import { chooseBoth } from './choose.js';
import { deskFile, openDesk } from './desk.js';
import type { Desk } from './desk.js';
import { EXIT } from './exit-code.js';
import { readProgress, writeProgress } from './progress-file.js';
import type { Progress } from './progress-file.js';
import { RequestError } from './request-error.js';
import type { Terminal } from './terminal.js';

export interface SolutionOptions {
  readonly anyway: boolean;
  readonly color: boolean;
}

const LIMIT_MS = 5_000;
const SEED = 1;

/**
 * Shows the reference solution beside the student's own: once theirs passes, or when they insist. Gives the exit code.
 */
export async function solutionCommand(
  kit: Kit,
  terminal: Terminal,
  lessonName: string,
  exerciseName: string | undefined,
  options: SolutionOptions,
): Promise<number> {
  const lessons = await findLessons(kit.root);
  const { lesson, exercise: files } = chooseBoth(lessons, lessonName, exerciseName);
  const desk = await openDesk(kit.root, undefined, terminal.cwd);
  const result = await gradeOne(kit, terminal, desk, lesson, files);
  const key = `${lesson.id}/${files.id}`;
  if (result.status !== 'passed' && !(await mayLook(kit, terminal, key, options.anyway))) {
    terminal.err(`Nothing is shown. A hint may do: npm run hint ${lesson.id} ${files.id}\n`);
    return EXIT.failed;
  }
  const color = wantsColor({ isTTY: terminal.outIsTerminal, env: terminal.env, flag: options.color });
  terminal.out(await compare(desk, lesson, files, result, color));
  return EXIT.passed;
}

async function gradeOne(
  kit: Kit,
  { signal }: Terminal,
  desk: Desk,
  lesson: Lesson,
  files: ExerciseFiles,
): Promise<ExerciseResult> {
  const { lessons } = await grade(kit, [{ lesson, exercises: [files] }], {
    desk: desk.folder,
    deskName: desk.name,
    seed: SEED,
    order: null,
    limitMs: LIMIT_MS,
    wanted: false,
    signal,
  });
  const result = lessons[0]?.exercises[0];
  if (result === undefined) throw new Error(`${files.id} was graded and has no result`);
  return result;
}

/** Whether the answer may be shown to somebody who has none yet. It is asked once, and remembered. */
async function mayLook(kit: Kit, terminal: Terminal, key: string, anyway: boolean): Promise<boolean> {
  const progress = await readProgress(kit.root, (keptAs) => {
    terminal.err(`The file of what was shown before was damaged; it is kept as ${keptAs}.\n`);
  });
  if (progress.revealed.includes(key)) return true;
  if (!anyway) {
    throw new RequestError(
      `The reference solution is shown once yours passes. If you want to see it before: npm run solution ${key.replace('/', ' ')} -- --anyway`,
    );
  }
  if (!(await isSure(terminal))) return false;
  await writeProgress(kit.root, withRevealed(progress, key));
  return true;
}

function withRevealed(progress: Progress, key: string): Progress {
  return { ...progress, revealed: [...progress.revealed, key] };
}

async function isSure({ ask }: Terminal): Promise<boolean> {
  // Whoever types the flag where nobody can be asked has said it already.
  if (ask === undefined) return true;
  const answer = await ask('You learn more from an hour of trying than from the answer. Show it all the same? (y/N) ');
  return /^\s*y(es)?\s*$/i.test(answer);
}

async function compare(
  desk: Desk,
  lesson: Lesson,
  files: ExerciseFiles,
  { title, status, checks }: ExerciseResult,
  color: boolean,
): Promise<string> {
  // Loaded only here: a parser of TypeScript takes longer to load than most gradings take.
  const { shapeOf, TRAITS } = await import('../notes/shape.js');
  const yours = await readFile(deskFile(desk, lesson, files), 'utf8').catch(() => '');
  const reference = await readFile(files.solution, 'utf8');
  const [mine, theirs] = [shapeOf(yours), shapeOf(reference)];
  const differences = (Object.keys(TRAITS) as (keyof typeof TRAITS)[])
    .filter((trait) => mine[trait] !== theirs[trait])
    .map((trait) => ({ what: TRAITS[trait], counts: [mine[trait], theirs[trait]] as const }));
  return renderComparison(
    {
      title: `${lesson.id} · ${title}`,
      names: [
        `${desk.name}/${lesson.folder}/${files.id}.ts`,
        ['solutions', lesson.folder, path.basename(files.solution)].join('/'),
      ],
      sources: [yours, reference],
      differences,
      passed: status === 'passed',
      promises: checks.map((check) => check.title),
    },
    { color },
  );
}
