import type { Result } from '../report/result.js';

/** What a command's exit code says; teachers' scripts depend on it. */
export const EXIT = {
  /** Everything graded passed. */
  passed: 0,
  /** Graded, and something did not pass. */
  failed: 1,
  /** The request could not be carried out. */
  request: 2,
  /** A fault of the grader's own. */
  fault: 3,
  /** Interrupted, as shells count it: 128 and the number of SIGINT. */
  interrupted: 130,
} as const;

/** The exit code for a result. */
export function exitCodeOf(result: Result): number {
  const statuses = result.lessons.flatMap((lesson) => lesson.exercises.map((exercise) => exercise.status));
  if (statuses.includes('grader-error')) return EXIT.fault;
  return statuses.every((status) => status === 'passed') ? EXIT.passed : EXIT.failed;
}
