import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Result } from '../../grader/report/result.js';
import { BOTH_IN_TURN, BOTH_TOGETHER, NAP, temporaryKit } from '../kit/temporary-kit.js';
import { runCli } from './run-cli.js';

const SECRET = 987_654_321_012_345;
const DESK = { 'desk/lesson-01-two/both.ts': BOTH_TOGETHER, 'desk/lesson-01-two/nap.ts': NAP };

async function kitWith(config: unknown, files: Readonly<Record<string, string>> = DESK): Promise<string> {
  return temporaryKit({ ...files, 'course.config.json': JSON.stringify(config) });
}

async function grade(root: string, flags: string, env: Record<string, string> = {}): Promise<Result> {
  return JSON.parse((await runCli(root, `grade --in desk --json ${flags}`, { env })).out) as Result;
}

it('weights and a late penalty are in the points, and the scorecard says why', async () => {
  const root = await kitWith({
    weights: { 'lesson-01/both': 2 },
    deadlines: { 'lesson-01': '2026-10-01T12:00:00Z' },
    late: { perDay: 0.1 },
  });
  const { code, out } = await runCli(root, 'grade --in desk --submitted 2026-10-03T12:00:00Z');
  expect({ code, head: out.split('\n').slice(0, 3) }).toEqual({
    code: 0,
    head: [
      'lesson-01 · Waiting for two                                         5.6/7 points',
      'Handed in late, within 2 days of the deadline: 20 % is taken off.',
      '',
    ],
  });
  expect(await grade(root, '--submitted 2026-10-03T12:00:00Z')).toMatchObject({
    pointUnit: 0.01,
    points: { earned: 5.6, possible: 7 },
    lessons: [{ late: { days: 2, penalty: 0.2 } }],
  });
  expect(await grade(root, '--submitted 2026-10-01T14:00:00+02:00')).toMatchObject({ points: { earned: 7 } });
});

it('lessons in scope are graded when none is named, begun or not', async () => {
  const root = await kitWith({ lessons: ['lesson-01'] }, { 'desk/notes.txt': '' });
  const result = await grade(root, '');
  expect(result.points).toEqual({ earned: 0, possible: 4 });
  expect(await readdir(path.join(root, 'desk'))).toEqual(['notes.txt']);
});

it('a hidden seed, of the file or of the environment, is in nothing that a student sees', async () => {
  const root = await kitWith({ seed: SECRET }, { 'desk/lesson-01-two/both.ts': BOTH_IN_TURN });
  const other = String(SECRET - 1);
  for (const format of ['scorecard', 'json', 'junit', 'github', 'gradescope', 'csv', 'markdown']) {
    const { code, out, err } = await runCli(root, `grade --in desk --format ${format}`);
    expect({ code, told: (out + err).includes(String(SECRET)) }, format).toEqual({ code: 1, told: false });
    const fromEnv = await runCli(root, `grade --in desk --format ${format}`, { env: { MEANWHILE_SEED: other } });
    expect(fromEnv.out + fromEnv.err, format).not.toContain(other);
  }
  expect(await grade(root, '')).toMatchObject({ seed: 0, hiddenSeed: true });
});

it('a hidden seed draws other values, and a seed that is asked for comes before it', async () => {
  const root = await kitWith({ seed: SECRET });
  const nap = async (flags: string): Promise<unknown> =>
    (await grade(root, flags)).lessons[0]?.exercises[1]?.checks[0]?.virtualMs;
  const asked = await grade(root, '--seed 1');
  expect(asked.seed).toBe(1);
  expect(asked.hiddenSeed).toBeUndefined();
  expect(await nap('')).not.toBe(await nap('--seed 1'));
});

it.each<[unknown, string]>([
  [{ lesons: [] }, 'In course.config.json, there is no key "lesons": did you mean "lessons"?\n'],
  [{ attempts: 20 }, 'In course.config.json, "attempts" must be a number from 0 to 1.\n'],
  [
    { weights: { 'lesson-01/bth': 1 } },
    'In course.config.json, "weights.lesson-01/bth" names no exercise of lesson-01: did you mean "both"?\n',
  ],
])('%j is answered in one line, with exit code 2', async (config, err) => {
  const root = await kitWith(config);
  expect(await runCli(root, 'grade --in desk')).toEqual({ code: 2, out: '', err });
});

it('a seed in the environment that is none is refused without being shown', async () => {
  const root = await temporaryKit(DESK);
  expect(await runCli(root, 'grade --in desk', { env: { MEANWHILE_SEED: 'pa55word' } })).toEqual({
    code: 2,
    out: '',
    err: 'MEANWHILE_SEED in the environment must be a whole number of at most 15 digits.\n',
  });
});

it('a moment without a time zone is refused', async () => {
  const root = await temporaryKit(DESK);
  const { code, err } = await runCli(root, 'grade --in desk --submitted 2026-10-01');
  expect({ code, err }).toMatchObject({
    code: 2,
    err: expect.stringContaining('It must be a moment with its time zone') as string,
  });
});
