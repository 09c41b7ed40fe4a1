import { wholeScale } from '../points.js';
import type { Result } from '../result.js';
import { harmless } from '../text/harmless.js';
import { type TestedExercise, testedExercises } from './tests.js';

/** What the runner of Classroom 50 tells about a submission, and when it was handed in. All of it must be said. */
export interface ClassroomSubmission {
  readonly classroom: string;
  readonly assignment: string;
  readonly submission: string;
  readonly commit: string;
  readonly release: string;
  readonly review: string;
  /** When it was handed in: ISO 8601 in UTC. */
  readonly datetime: string;
}

/**
 * The result as the `result.json` of Classroom 50, which knows whole points only: where a course counts parts of points,
 * all of them are hundredfold, so that nothing is rounded and the shares stay what they are.
 */
export function renderClassroom50(result: Result, submission: ClassroomSubmission): string {
  const scale = wholeScale(result);
  const tests = testedExercises(harmless(result)).flatMap((each) => testsOf(each, scale));
  const document = {
    schema: 'classroom50/result/v1',
    ...submission,
    score: tests.reduce((sum, { score }) => sum + score, 0),
    'max-score': tests.reduce((sum, test) => sum + test['max-score'], 0),
    tests,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

interface ClassroomTest {
  readonly 'test-name': string;
  readonly passed: boolean;
  readonly score: number;
  readonly 'max-score': number;
}

function testsOf({ lesson, exercise, tests }: TestedExercise, scale: number): ClassroomTest[] {
  return tests.map(({ title, state, points }) => ({
    'test-name': `${lesson.id} ${exercise.id}: ${title}`,
    passed: state === 'passed',
    score: Math.round(points.earned * scale),
    'max-score': Math.round(points.possible * scale),
  }));
}
