import type { Lesson } from '../course/lesson.js';
import type { Kit } from '../grading/kit.js';
import { Runner } from '../run/runner.js';
import type { Finding } from './finding.js';
import { findStrayFiles } from './stray-files.js';
import { typeCheckCourse } from './type-check.js';
import { FEWEST_SEEDS, verifyExercise } from './verify-exercise.js';
import { verifyReadme } from './verify-readme.js';

/** What was looked at in one lesson. */
export interface LessonCount {
  readonly id: string;
  readonly exercises: number;
  readonly checks: number;
  readonly right: number;
  readonly wrong: number;
  readonly listings: number;
  readonly words: number;
}

export interface Verification {
  readonly lessons: readonly LessonCount[];
  readonly findings: readonly Finding[];
}

/**
 * Lets the kit check itself.
 *
 * @param lessons the lessons to look into
 * @param all every lesson of the course: what belongs to none of them is stray
 * @param seeds with how many seeds every submission is graded
 */
export async function verify(
  kit: Kit,
  lessons: readonly Lesson[],
  all: readonly Lesson[],
  seeds = FEWEST_SEEDS,
): Promise<Verification> {
  const [types, stray, counted] = await Promise.all([
    typeCheckCourse(kit.root),
    findStrayFiles(kit.root, all),
    Promise.all(lessons.map((lesson) => verifyLesson(kit, lesson, seeds))),
  ]);
  const findings = [...types, ...stray, ...counted.flatMap((lesson) => lesson.findings)];
  return { lessons: counted.map(({ count }) => count), findings };
}

async function verifyLesson(
  kit: Kit,
  lesson: Lesson,
  seeds: number,
): Promise<{ count: LessonCount; findings: Finding[] }> {
  const runner = new Runner(kit.childProgram);
  try {
    const readme = await verifyReadme(kit, runner, lesson);
    const findings = [...readme.findings];
    let [checks, right, wrong] = [0, 0, 0];
    for (const files of lesson.exercises) {
      const report = await verifyExercise(kit, runner, lesson, files, seeds);
      findings.push(...report.findings);
      checks += report.checks;
      right += report.right;
      wrong += report.wrong;
    }
    const { listings, words } = readme;
    return {
      count: { id: lesson.id, exercises: lesson.exercises.length, checks, right, wrong, listings, words },
      findings,
    };
  } finally {
    await runner.close();
  }
}
