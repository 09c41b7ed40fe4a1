import { expect, it } from 'vitest';
import { findLessons } from '../../grader/course/find-lessons.js';
import { openKit } from '../../grader/grading/kit.js';
import { loadWholeExercise } from '../../grader/grading/loaded-exercise.js';
import { gradeMutants } from '../../mutate/grade-mutants.js';
import type { Outcome } from '../../mutate/outcome.js';
import { BOTH_TOGETHER, REAL_ROOT, temporaryKit } from '../kit/temporary-kit.js';

/** What becomes of the mutants of the exercise `both`, with this solution. */
async function outcomesOf(solution: string): Promise<Outcome[]> {
  const kit = openKit(await temporaryKit({ 'solutions/lesson-01-two/both.ts': solution }));
  const [lesson] = await findLessons(kit.root);
  const files = lesson?.exercises[0];
  if (lesson === undefined || files === undefined) throw new Error('the small course has an exercise');
  return gradeMutants(kit, await loadWholeExercise(kit, lesson, files));
}

it('grades each mutant as a submission, in the order of the mutants', async () => {
  const outcomes = await outcomesOf(BOTH_TOGETHER);
  const told = outcomes.map(({ line, family, status }) => `${line} ${family}: ${status}`);
  expect(told).toMatchInlineSnapshot(`
    [
      "1 BlockStatement: failed",
      "2 ArrayDeclaration: failed",
      "2 remove return: failed",
      "2 Promise.all to allSettled: failed",
      "2 Promise.all to any: failed",
      "2 Promise.all to race: failed",
      "2 await in turn: passed",
      "2 swallow the rejection: passed",
      "2 drop an argument: failed",
    ]
  `);
});

it('refuses a solution that does not pass itself', async () => {
  await expect(outcomesOf('export const both = async () => [];')).rejects.toThrow(
    'lesson-01-two/both: the reference solution does not pass.',
  );
});

it('changes what a test file tests, and not the test file', { timeout: 60_000 }, async () => {
  const kit = openKit(REAL_ROOT);
  const lesson = (await findLessons(REAL_ROOT)).find(({ folder }) => folder === 'lesson-20-testing');
  const files = lesson?.exercises[0];
  if (lesson === undefined || files === undefined) throw new Error('lesson-20 has exercises');
  const outcomes = await gradeMutants(kit, await loadWholeExercise(kit, lesson, files));
  const subject = 'lessons/lesson-20-testing/subjects/with-timeout/right.ts';
  expect(new Set(outcomes.map(({ file }) => file))).toEqual(new Set([subject]));
  expect(outcomes.filter(({ status }) => status === 'passed').map(({ mutated }) => mutated)).toEqual([
    "reject(new DOMException(``, 'TimeoutError'));",
  ]);
  expect(outcomes.length).toBeGreaterThan(20);
});
