import { describe, expect, it } from 'vitest';
import { findLessons } from '../../grader/course/find-lessons.js';
import { openKit } from '../../grader/grading/kit.js';
import { createRandom } from '../../grader/scenario/draw.js';
import { Runner } from '../../grader/run/runner.js';
import { verifyExercise } from '../../grader/verify/verify-exercise.js';
import { BOTH_IN_TURN, BOTH_TOGETHER, SMALL_COURSE, temporaryKit } from '../kit/temporary-kit.js';

const WRONG = 'test/mistakes/lesson-01-two/both';
const RIGHT = 'test/alternatives/lesson-01-two/both';

/** An exercise with all that is wanted of it. */
const WHOLE: Readonly<Record<string, string>> = {
  [`${RIGHT}/a.ts`]: BOTH_TOGETHER,
  [`${RIGHT}/b.ts`]:
    'export const both = (a, b) => { const x = a(), y = b(); return x.then((v) => y.then((w) => [v, w])); };',
  [`${RIGHT}/c.ts`]: 'export async function both(a, b) { const y = b(); const x = a(); return [await x, await y]; }',
  [`${WRONG}/in-turn.ts`]: `// sequential-await: waits for the first before it calls the second\n${BOTH_IN_TURN}`,
  [`${WRONG}/hard-coded.ts`]: "// hard-coded: calls nobody\nexport const both = async () => ['a', 'b'];",
  [`${WRONG}/first-only.ts`]:
    "// wrong-value: forgets the second\nexport const both = async (a, b) => { await Promise.all([a(), b()]); return ['a']; };",
  [`${WRONG}/hangs.ts`]:
    '// never-settles: nobody calls the resolver\nexport const both = (a, b) => { a(); b(); return new Promise(() => {}); };',
};

/** What is found in the exercise `both`, after some of its files were changed. */
async function findings(changes: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const kit = openKit(await temporaryKit({ ...WHOLE, ...changes }));
  const [lesson] = await findLessons(kit.root);
  const files = lesson?.exercises[0];
  if (lesson === undefined || files === undefined) throw new Error('the small course has an exercise');
  const runner = new Runner(kit.childProgram);
  try {
    const report = await verifyExercise(kit, runner, lesson, files);
    return report.findings.map(({ where, what }) => `${where}: ${what}`);
  } finally {
    await runner.close();
  }
}

it('finds nothing in a whole exercise', async () => {
  expect(await findings()).toEqual([]);
});

describe('it finds', () => {
  it.each<[string, Record<string, string>, string | RegExp]>([
    [
      'a solution that fails',
      { 'solutions/lesson-01-two/both.ts': BOTH_IN_TURN },
      /^solutions\/lesson-01-two\/both\.ts: it must be passed and is failed: "waits for both at once" took 3 s/,
    ],
    [
      'a check of every order that draws nothing',
      {
        'lessons/lesson-01-two/checks/both.ts': (SMALL_COURSE['lessons/lesson-01-two/checks/both.ts'] ?? '').replace(
          'scenario:',
          "orders: 'every', scenario:",
        ),
      },
      /checks\/both\.ts: "[^"]+" is tried in every order, and draws nothing with `given`/,
    ],
    [
      'a solution that is missing',
      { 'solutions/lesson-01-two/both.ts': SMALL_COURSE['lessons/lesson-01-two/stubs/both.ts'] ?? '' },
      /both\.ts: it must be passed and is not-started: there is no such file, or it is still the stub$/,
    ],
    [
      'a right submission that fails',
      { [`${RIGHT}/a.ts`]: 'export const both = 1;' },
      /alternatives\/lesson-01-two\/both\/a\.ts: it must be passed and is failed/,
    ],
    [
      'a wrong submission that passes with another seed',
      {
        [`${WRONG}/hangs.ts`]: `// sequential-await: is right by luck\nconst lucky = Math.random() === ${createRandom(2)()};\n${BOTH_IN_TURN.replace('export async function both', 'async function inTurn')}\n${BOTH_TOGETHER.replace('export async function both', 'async function together')}\nexport const both = lucky ? together : inTurn;`,
      },
      `${WRONG}/hangs.ts: it must fail, and passes with seed 2: its mistake shows by luck`,
    ],
    [
      'a wrong submission that passes',
      { [`${WRONG}/hangs.ts`]: `// never-settles: says so\n${BOTH_TOGETHER}` },
      `${WRONG}/hangs.ts: it must fail with never-settles and passes`,
    ],
    [
      'a wrong submission that fails with another mistake',
      { [`${WRONG}/hangs.ts`]: `// lost-error: says so\n${BOTH_IN_TURN}` },
      /hangs\.ts: it must fail with lost-error and fails with sequential-await/,
    ],
    [
      'a wrong submission that names no mistake',
      { [`${WRONG}/hangs.ts`]: BOTH_IN_TURN },
      `${WRONG}/hangs.ts: its first line must be "// <diagnosis>: <what is wrong>"`,
    ],
    [
      'a wrong submission that names what is no mistake',
      { [`${WRONG}/hangs.ts`]: `// sequential-wait: says so\n${BOTH_IN_TURN}` },
      `${WRONG}/hangs.ts: its first line names "sequential-wait", which is no diagnosis`,
    ],
    [
      'checks that cannot be loaded',
      { 'lessons/lesson-01-two/checks/both.ts': 'export default 1;' },
      'lessons/lesson-01-two/checks/both.ts: its default export is not an exercise',
    ],
    [
      'checks that are missing',
      {
        'lessons/lesson-01-two/README.md': '# Two\n\n- [both](stubs/later.ts)\n',
        'lessons/lesson-01-two/stubs/later.ts': 'export const later = 1;',
      },
      'lessons/lesson-01-two/checks/later.ts: the checks are missing',
    ],
    [
      'a check that nothing fails',
      {
        'lessons/lesson-01-two/checks/both.ts': (SMALL_COURSE['lessons/lesson-01-two/checks/both.ts'] ?? '').replace(
          'checks: [',
          "checks: [ check('cannot fail', { scenario: () => Promise.resolve(1), expect: [] }),",
        ),
      },
      'lessons/lesson-01-two/checks/both.ts: no wrong submission fails the check "cannot fail"',
    ],
    [
      'too few hints',
      {
        'lessons/lesson-01-two/checks/both.ts': (SMALL_COURSE['lessons/lesson-01-two/checks/both.ts'] ?? '').replace(
          "'Start both first.', ",
          '',
        ),
      },
      'lessons/lesson-01-two/checks/both.ts: it has 2 hints; at least 3 wanted',
    ],
  ])('%s', async (_, changes, finding) => {
    const found = await findings(changes);
    expect(found[0]).toMatch(finding);
  });
});

it('tells once what fails with every seed', async () => {
  const found = await findings({ [`${RIGHT}/a.ts`]: 'export const both = 1;' });
  expect(found.filter((finding) => finding.includes(`${RIGHT}/a.ts`))).toHaveLength(1);
});

it('finds too few right and wrong submissions', async () => {
  const kit = openKit(await temporaryKit());
  const [lesson] = await findLessons(kit.root);
  const runner = new Runner(kit.childProgram);
  const files = lesson?.exercises[1];
  if (lesson === undefined || files === undefined) throw new Error('the small course has two exercises');
  const { findings: found } = await verifyExercise(kit, runner, lesson, files).finally(() => runner.close());
  expect(found.map(({ what }) => what)).toEqual([
    '0 right submissions in test/alternatives; at least 3 wanted',
    '0 wrong submissions in test/mistakes; at least 4 wanted',
    'no wrong submission fails the check "naps for the time given"',
  ]);
});
