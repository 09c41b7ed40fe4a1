import type { CheckResult, ExerciseResult, LessonResult, Points, Result } from '../result.js';

/**
 * What other tools know of a test's end. `failed`: the code ran and did something else than was wanted. `error`: it could
 * not be judged. `skipped`: nothing is known of it, because it was not begun or because something before it ended the run.
 */
export type TestState = 'passed' | 'failed' | 'error' | 'skipped';

/** A check as other tools count it. Their points add up to those of the result, whatever became of the exercise. */
export interface Test {
  readonly title: string;
  readonly state: TestState;
  readonly points: Points;
  /** What happened, in one line; `null` when it passed. */
  readonly message: string | null;
  /** The check it stands for; `null` for an exercise that has none. */
  readonly check: CheckResult | null;
}

/** An exercise with its tests. */
export interface TestedExercise {
  readonly lesson: LessonResult;
  readonly exercise: ExerciseResult;
  readonly tests: readonly Test[];
}

/** All exercises of a result with their tests, in the order of the course. */
export function testedExercises(result: Result): TestedExercise[] {
  return result.lessons.flatMap((lesson) =>
    lesson.exercises.map((exercise) => ({ lesson, exercise, tests: testsOf(exercise) })),
  );
}

function testsOf(exercise: ExerciseResult): Test[] {
  if (exercise.checks.length === 0) return [wholeExercise(exercise)];
  const ended = exercise.checks.findIndex(({ status }) => status === 'not-run');
  return exercise.checks.map((check, index) => {
    const { title, points } = check;
    return { title, points, check, ...endOf(check, exercise, index === ended) };
  });
}

/** One cause is told once: the first check that did not run is the error, those after it are skipped. */
function endOf(check: CheckResult, exercise: ExerciseResult, isFirst: boolean): Pick<Test, 'state' | 'message'> {
  if (check.status !== 'not-run') return { state: check.status, message: check.message };
  if (exercise.status === 'not-started' || !isFirst) return { state: 'skipped', message: check.message };
  return { state: 'error', message: exercise.problem?.message ?? check.message };
}

/** Without a check there is one test for the whole exercise, so that its points stay in the sum. */
function wholeExercise({ title, points, status, problem }: ExerciseResult): Test {
  const said = problem?.message ?? (status === 'not-started' ? 'not started' : status);
  return { title, points, check: null, state: wholeState(status), message: status === 'passed' ? null : said };
}

function wholeState(status: ExerciseResult['status']): TestState {
  if (status === 'passed' || status === 'failed') return status;
  return status === 'not-started' ? 'skipped' : 'error';
}
