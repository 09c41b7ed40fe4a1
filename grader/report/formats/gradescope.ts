import type { Result } from '../result.js';
import { renderScorecard } from '../scorecard.js';
import { harmless } from '../text/harmless.js';
import { explain } from './explain.js';
import { type TestedExercise, testedExercises } from './tests.js';

/**
 * The result as the `results.json` of Gradescope. Everything in it is plain text, so that nothing that a submission prints
 * can format itself. No test is hidden: a single hidden one would hide the total.
 */
export function renderGradescope(result: Result): string {
  const safe = harmless(result);
  const document = {
    score: result.points.earned,
    output: renderScorecard(result, { color: false }),
    output_format: 'text',
    test_output_format: 'text',
    test_name_format: 'text',
    visibility: 'visible',
    // What the autograder itself prints is for the teacher.
    stdout_visibility: 'hidden',
    tests: testedExercises(safe).flatMap((each, index) => testsOf(each, index + 1)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function testsOf({ lesson, exercise, tests }: TestedExercise, number: number) {
  return tests.map((test, index) => ({
    score: test.points.earned,
    max_score: test.points.possible,
    status: test.state === 'passed' ? 'passed' : 'failed',
    name: `${lesson.id} ${exercise.id}: ${test.title}`,
    number: `${number}.${index + 1}`,
    output: test.state === 'passed' ? '' : explain(test, exercise).join('\n'),
    tags: [lesson.id, exercise.id],
  }));
}
