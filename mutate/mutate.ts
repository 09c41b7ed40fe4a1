/**
 * Shows that the checks cannot be passed by accident: changes every reference solution in one place, in every way that is
 * likely to make it wrong, and grades each of these mutants as a submission.
 *
 *     npm run mutate [lesson] [exercise]
 *
 * It exits with 1 when a mutant passes that `mutate/survivors/` does not explain, and with 2 when there is no such
 * lesson or exercise.
 */
import path from 'node:path';
import { build } from '../bin/build.mjs';
import { chooseExercise, chooseLesson } from '../grader/commands/choose.js';
import { RequestError } from '../grader/commands/request-error.js';
import { findLessons } from '../grader/course/find-lessons.js';
import type { ExerciseFiles, Lesson } from '../grader/course/lesson.js';
import { openKit } from '../grader/grading/kit.js';
import { loadWholeExercise } from '../grader/grading/loaded-exercise.js';
import { gradeMutants } from './grade-mutants.js';
import { readKnownSurvivors, reviewSurvivors } from './known-survivors.js';
import { survivorsOf } from './outcome.js';
import type { Outcome } from './outcome.js';
import { report } from './report.js';

const ROOT = path.resolve(import.meta.dirname, '..');

try {
  process.exitCode = await mutate(process.argv[2], process.argv[3]);
} catch (error) {
  if (!(error instanceof RequestError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/** Gives the exit code. */
async function mutate(lessonName: string | undefined, exerciseName: string | undefined): Promise<number> {
  const chosen = choose(await findLessons(ROOT), lessonName, exerciseName);
  await build(ROOT);
  const kit = openKit(ROOT);
  const outcomes: Outcome[] = [];
  for (const { lesson, files } of chosen) {
    const graded = await gradeMutants(kit, await loadWholeExercise(kit, lesson, files));
    outcomes.push(...graded);
    console.error(`${lesson.id} ${files.id}: ${graded.length} mutants`);
  }
  const names = chosen.map(({ lesson, files }) => `${lesson.folder}/${files.id}`);
  const review = reviewSurvivors(survivorsOf(outcomes), await readKnownSurvivors(), names);
  const { text, ok } = report(names, outcomes, review, lessonName === undefined);
  console.log(text);
  return ok ? 0 : 1;
}

interface Chosen {
  readonly lesson: Lesson;
  readonly files: ExerciseFiles;
}

function choose(all: readonly Lesson[], lessonName?: string, exerciseName?: string): Chosen[] {
  const lessons = lessonName === undefined ? all : [chooseLesson(all, lessonName)];
  return lessons.flatMap((lesson) => {
    const exercises = exerciseName === undefined ? lesson.exercises : [chooseExercise(all, lesson, exerciseName)];
    return exercises.map((files) => ({ lesson, files }));
  });
}
