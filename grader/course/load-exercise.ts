import vm from 'node:vm';
import * as vocabulary from './authoring.js';
import { CourseFault } from './course-fault.js';
import type { Check, ExerciseSpec } from './exercise.js';

/**
 * Evaluates a bundled checks file on the trusted side, where its expectations have a meaning.
 *
 * @param code what `bundleChecks` gave
 * @param file for messages, relative to the kit
 * @throws CourseFault when the file throws, or does not describe an exercise
 */
export function loadExercise(code: string, file: string): ExerciseSpec {
  const spec = evaluate(code, file);
  const problem = findProblem(spec);
  if (problem !== null) throw new CourseFault(file, problem);
  return spec as ExerciseSpec;
}

function evaluate(code: string, file: string): unknown {
  try {
    const run = vm.runInThisContext(code, { filename: file }) as (require: (name: string) => object) => {
      default?: unknown;
    };
    return run(() => vocabulary).default;
  } catch (error) {
    throw new CourseFault(
      file,
      `it throws when it is loaded: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

const KINDS: readonly string[] = ['write', 'repair', 'predict', 'test'];

function findProblem(spec: unknown): string | null {
  if (typeof spec !== 'object' || spec === null) return 'its default export is not an exercise';
  const { title, hints, checks, kind, subject } = spec as Partial<ExerciseSpec>;
  if (!isText(title)) return 'the exercise has no title';
  if (!KINDS.includes(String(kind))) return `"${String(kind)}" is no kind of exercise`;
  if ((kind === 'test') !== isText(subject)) return 'an exercise of the kind "test" has a subject, and no other has';
  if (!Array.isArray(hints) || !hints.every(isText)) return 'the hints must be a list of sentences';
  if (!Array.isArray(checks) || checks.length === 0) return 'the exercise has no checks';
  const titles = (checks as Check[]).map((check) => check.title);
  const twice = titles.find((candidate, index) => titles.indexOf(candidate) !== index);
  if (twice !== undefined) return `two checks have the title "${twice}"`;
  return (checks as Check[]).map(findCheckProblem).find((problem) => problem !== null) ?? null;
}

function findCheckProblem(check: Check): string | null {
  if (!isText(check.title)) return 'a check has no title';
  if (!Number.isInteger(check.points) || check.points < 1) return `"${check.title}" must give a whole number of points`;
  return null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
