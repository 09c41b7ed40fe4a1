import path from 'node:path';
import { onTestFinished, expect, it } from 'vitest';
import { findLessons } from '../../grader/course/find-lessons.js';
import { openKit } from '../../grader/grading/kit.js';
import { WarmWorkshop } from '../../grader/grading/workshop.js';
import { renderJson } from '../../grader/report/json.js';
import type { ExerciseResult } from '../../grader/report/result.js';
import { exerciseKey } from '../../grader/watch/model.js';
import type { ExerciseKey } from '../../grader/watch/model.js';
import { courseGrader, resultOf } from '../../grader/watch/watched-course.js';
import { PLAIN_COURSE } from '../../grader/course/course-config.js';
import { runCli } from '../commands/run-cli.js';
import { BOTH_IN_TURN, BOTH_TOGETHER, NAP, temporaryKit, writeFiles } from '../kit/temporary-kit.js';

const RACE_CHECKS = `import { check, exercise, resolvesTo } from 'meanwhile';
export default exercise({
  title: 'Wait for both, in any order',
  hints: ['a', 'b', 'c'],
  checks: [check('gives both results in whatever order they end', {
    orders: 'every',
    given: (draw) => ({ a: draw.int(1, 900), b: draw.int(1, 900), c: draw.int(1, 900) }),
    scenario: ({ submission, world, given }) =>
      submission.both(world.task('A', 100, given.a), world.task('B', 50, given.b), world.task('C', 70, given.c)),
    expect: (given) => [resolvesTo([given.a, given.b, given.c])],
  })],
});
`;

const BOTH_AS_THEY_END = `export async function both(...tasks) {
  const results = [];
  await Promise.all(tasks.map(async (task) => { results.push(await task()); }));
  return results;
}
`;

const DESKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'wrong in time': { both: BOTH_IN_TURN, nap: NAP },
  right: { both: BOTH_TOGETHER, nap: NAP },
  broken: { both: 'export const both = ;', nap: 'throw new Error("no");\nexport const nap = 1;' },
  'still busy': { both: 'export const both = () => { for (;;); };', nap: NAP },
  'never settling': { both: 'export const both = () => new Promise(() => {});', nap: 'export const nap = () => {};' },
  'right again': { both: BOTH_TOGETHER, nap: NAP },
  'a race': { both: BOTH_AS_THEY_END, nap: 'console.log("hello");\n' + NAP },
};

it('gives the bytes that grade gives, for one save after another', async () => {
  const root = await temporaryKit({
    'lessons/lesson-02-race/README.md': '# Race\n\n- [both](stubs/both.ts)\n',
    'lessons/lesson-02-race/stubs/both.ts': 'export function both() {}\n',
    'lessons/lesson-02-race/checks/both.ts': RACE_CHECKS,
    'solutions/lesson-02-race/both.ts': BOTH_TOGETHER.replace('first, second', '...tasks').replace(
      '[first(), second()]',
      'tasks.map((task) => task())',
    ),
  });
  const kit = openKit(root);
  const lessons = await findLessons(root);
  const workshop = new WarmWorkshop(kit);
  onTestFinished(() => workshop.close());
  const desk = { folder: path.join(root, 'exercises'), name: 'exercises' };
  const gradeExercises = courseGrader(kit, lessons, desk, workshop, { config: PLAIN_COURSE, seed: 1, limitMs: 1_000 });
  const keys = lessons.flatMap(({ id, exercises }) => exercises.map((exercise) => exerciseKey(id, exercise.id)));
  for (const [name, { both = '', nap = '' }] of Object.entries(DESKS)) {
    await writeFiles(desk.folder, {
      'lesson-01-two/both.ts': both,
      'lesson-01-two/nap.ts': nap,
      'lesson-02-race/both.ts': both,
    });
    const results = new Map<ExerciseKey, ExerciseResult>();
    await gradeExercises(keys, (key, result) => results.set(key, result), new AbortController().signal);
    const { out } = await runCli(root, 'grade --json --timeout 1');
    expect(renderJson(resultOf(lessons, results, 1)), name).toBe(out);
  }
}, 60_000);
