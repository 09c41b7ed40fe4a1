import { expect, it } from 'vitest';
import { BOTH_IN_TURN, temporaryKit } from '../kit/temporary-kit.js';
import { runCli } from './run-cli.js';

it('grades an exercise that a debugger may halt as it grades any other', async () => {
  const root = await temporaryKit({ 'exercises/lesson-01-two/both.ts': BOTH_IN_TURN });
  const { code, out } = await runCli(root, 'grade 1 both --debug --no-notes');
  expect([code, out]).toEqual([1, expect.stringContaining('took 3 s; wanted 2 s')]);
});

it.each([
  ['grade 1 --debug', '--debug is for one exercise'],
  ['grade 1 both --debug --in solutions', 'it is for exercises/ alone'],
])('refuses %s', async (line, told) => {
  const { code, err } = await runCli(await temporaryKit(), line);
  expect([code, err]).toEqual([2, expect.stringContaining(told)]);
});
