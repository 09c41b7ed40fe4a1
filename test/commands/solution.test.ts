import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { BOTH_IN_TURN, BOTH_TOGETHER, temporaryKit } from '../kit/temporary-kit.js';
import { runCli } from './run-cli.js';

const MINE = 'exercises/lesson-01-two/both.ts';

const memory = async (root: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(root, '.meanwhile/progress.json'), 'utf8')) as unknown;

it('shows the reference solution beside one that passes, and what differs', async () => {
  const byHand = BOTH_TOGETHER.replace('return', 'const both =').replace(']);', ']);\n  return await both;');
  const root = await temporaryKit({ [MINE]: byHand });
  const { code, out } = await runCli(root, 'solution 1 both');
  expect(code).toBe(0);
  expect(out).toContain(`Yours  ${MINE}`);
  expect(out).toContain('  3    return await both;');
  expect(out).toContain('The reference solution  solutions/lesson-01-two/both.ts');
  expect(out).toMatch(/yours {3}reference\n {2}lines of code +4 +3\n {2}await +1 +0\n/);
  expect(out).toContain('Both pass.');
  expect(out).toContain('    · waits for both at once\n');
});

it('shows nothing before that, and says how to see it all the same', async () => {
  const root = await temporaryKit({ [MINE]: BOTH_IN_TURN });
  const { code, out, err } = await runCli(root, 'solution 1 both');
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('npm run solution lesson-01 both -- --anyway');
});

it('asks once whether it is to be shown all the same, and notes it', async () => {
  const root = await temporaryKit({ [MINE]: BOTH_IN_TURN });
  const questions: string[] = [];
  const answer = (text: string) => ({
    ask: (question: string) => {
      questions.push(question);
      return Promise.resolve(text);
    },
  });
  const no = await runCli(root, 'solution 1 both --anyway', answer(''));
  expect([no.code, no.out]).toEqual([1, '']);
  const yes = await runCli(root, 'solution 1 both --anyway', answer('Y'));
  expect([yes.code, yes.out]).toEqual([0, expect.stringContaining('Yours does not pass yet.')]);
  expect(await memory(root)).toEqual({ schema: 'meanwhile/progress/v1', hints: {}, revealed: ['lesson-01/both'] });
  expect((await runCli(root, 'solution 1 both', answer('no'))).code).toBe(0);
  expect(questions).toHaveLength(2);
  await runCli(root, 'hint 1 both');
  expect(await memory(root)).toMatchObject({ hints: { 'lesson-01/both': 1 }, revealed: ['lesson-01/both'] });
});

it('needs no file of the student', async () => {
  const root = await temporaryKit();
  const { code, out } = await runCli(root, 'solution 1 both --anyway');
  expect([code, out]).toEqual([0, expect.stringContaining('The reference solution')]);
});
