import path from 'node:path';
import { bundleChecks, ChecksNotCompiled } from '../bundle/bundle-checks.js';
import { bundleSubmission } from '../bundle/bundle-submission.js';
import { access, readFile } from 'node:fs/promises';
import { CourseFault } from '../course/course-fault.js';
import type { ExerciseSpec } from '../course/exercise.js';
import type { ExerciseFiles, Lesson } from '../course/lesson.js';
import { loadExercise } from '../course/load-exercise.js';
import type { Kit } from './kit.js';

/** An exercise with all that is needed to grade a submission of it. */
export interface LoadedExercise {
  readonly lesson: Lesson;
  readonly files: ExerciseFiles;
  readonly spec: ExerciseSpec;
  /** The bundled checks file. */
  readonly checks: string;
  /** The bundled stub: a submission that comes to the same code has not been started. */
  readonly stubCode: string;
  /** The names that a submission must export. */
  readonly exports: readonly string[];
}

/**
 * Loads the course's side of an exercise.
 *
 * @throws CourseFault when a file of the course is missing or broken
 */
export async function loadWholeExercise(kit: Kit, lesson: Lesson, files: ExerciseFiles): Promise<LoadedExercise> {
  const [checks, stub] = await Promise.all([compileChecks(kit, files.checks), bundleStub(kit, files.stub)]);
  const spec = loadExercise(checks, relative(kit, files.checks));
  if (stub.exports.length === 0 && spec.kind !== 'test') {
    throw new CourseFault(relative(kit, files.stub), 'the stub exports nothing');
  }
  return { lesson, files, spec, checks, stubCode: stub.code, exports: requiredExports(spec, stub.exports) };
}

/** The programs of a prediction are run from the course's own copy: the student's need not be there any more. */
function requiredExports({ kind }: ExerciseSpec, exported: readonly string[]): readonly string[] {
  return kind === 'predict' ? exported.filter((name) => name !== 'programs') : exported;
}

async function compileChecks(kit: Kit, file: string): Promise<string> {
  await access(file).catch(() => {
    throw new CourseFault(relative(kit, file), 'the checks are missing');
  });
  try {
    return await bundleChecks(file);
  } catch (error) {
    if (error instanceof ChecksNotCompiled) throw new CourseFault(relative(kit, file), error.message);
    throw error;
  }
}

async function bundleStub(kit: Kit, file: string): Promise<{ code: string; exports: readonly string[] }> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CourseFault(relative(kit, file), 'the stub is missing');
  });
  // What kind of exercise it is stands in the checks, which are compiled at the same time.
  const stub = await bundleSubmission(file, text, true);
  if (!stub.ok) throw new CourseFault(relative(kit, file), `the stub does not compile: ${stub.message}`);
  return stub;
}

function relative(kit: Kit, file: string): string {
  return path.relative(kit.root, file).split(path.sep).join('/');
}
