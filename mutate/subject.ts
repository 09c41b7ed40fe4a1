import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepare } from '../grader/grading/attempt.js';
import { assess } from '../grader/grading/assess.js';
import type { Kit } from '../grader/grading/kit.js';
import { loadWholeExercise } from '../grader/grading/loaded-exercise.js';
import type { LoadedExercise } from '../grader/grading/loaded-exercise.js';
import { Runner } from '../grader/run/runner.js';
import { SEED } from './with-desk.js';
import type { Grade } from './with-desk.js';

/** Real milliseconds for one mutant: it is tested once for each check. */
const LIMIT_MS = 5_000;

/** A program of which mutants are made. */
export interface Mutated {
  /** Absolute. */
  readonly file: string;
  readonly exports: readonly string[];
}

/** The right implementation of what a test file tests, by the name under which that imports it. */
export async function findSubject(subject: string): Promise<Mutated> {
  const url = import.meta.resolve(subject);
  return { file: fileURLToPath(url), exports: Object.keys((await import(url)) as object) };
}

/**
 * Lends a copy of the lesson in which that implementation can be changed, and a runner of its own. The copy lies within
 * the kit, so that its checks find what they import.
 */
export function withLesson(subjectFile: string) {
  return async (kit: Kit, exercise: LoadedExercise, use: (grade: Grade) => Promise<void>): Promise<void> => {
    const { lesson, files } = exercise;
    const folder = path.dirname(path.dirname(files.checks));
    const copy = await mkdtemp(path.join(kit.root, 'node_modules', '.cache', 'mutants-'));
    const inCopy = (file: string): string => path.join(copy, path.relative(folder, file));
    const copied = { ...files, checks: inCopy(files.checks), stub: inCopy(files.stub) };
    const submission = { file: files.solution, desk: path.dirname(files.solution), seed: SEED, order: null };
    const runner = new Runner(kit.childProgram);
    try {
      await cp(folder, copy, { recursive: true });
      await use(async (text) => {
        await writeFile(inCopy(subjectFile), text);
        const changed = await loadWholeExercise(kit, lesson, copied);
        const prepared = await prepare(changed, { ...submission, limitMs: LIMIT_MS });
        return (await assess(changed, prepared, runner, files.solution, SEED)).status;
      });
    } finally {
      await runner.close();
      await rm(copy, { recursive: true, force: true });
    }
  };
}
