import { chmod, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { BOTH_IN_TURN, BOTH_TOGETHER, NAP, temporaryKit } from '../kit/temporary-kit.js';
import { runCli } from './run-cli.js';

const SCORECARDS = './scorecards';

it('lays out the stubs, says so in one line, and shows that nothing is started', async () => {
  const root = await temporaryKit();
  const { code, out, err } = await runCli(root, 'grade lesson-01');
  expect({ code, err }).toEqual({ code: 1, err: 'Put 2 stubs into exercises/lesson-01-two/\n\n' });
  expect(await readdir(path.join(root, 'exercises', 'lesson-01-two'))).toEqual(['both.ts', 'nap.ts']);
  await expect(out).toMatchFileSnapshot(`${SCORECARDS}/not-started.txt`);
});

it('never overwrites what is on the desk', async () => {
  const root = await temporaryKit({ 'exercises/lesson-01-two/both.ts': BOTH_IN_TURN });
  const { err } = await runCli(root, 'grade lesson-01');
  expect(err).toBe('Put 1 stub into exercises/lesson-01-two/\n\n');
  expect(await readFile(path.join(root, 'exercises/lesson-01-two/both.ts'), 'utf8')).toBe(BOTH_IN_TURN);
});

it('never writes into a folder that was handed in', async () => {
  const root = await temporaryKit({ 'class/ada/lesson-01-two/both.ts': BOTH_TOGETHER });
  await chmod(path.join(root, 'class/ada/lesson-01-two'), 0o555);
  const { code } = await runCli(root, 'grade lesson-01 --in class/ada');
  expect(code).toBe(1);
  expect(await readdir(path.join(root, 'class/ada/lesson-01-two'))).toEqual(['both.ts']);
});

it('shows both timelines, the mistake and the line of a wrong submission', async () => {
  const root = await temporaryKit({ 'desk/lesson-01-two/both.ts': BOTH_IN_TURN, 'desk/lesson-01-two/nap.ts': NAP });
  const { code, out, err } = await runCli(root, 'grade --in desk');
  expect({ code, err }).toEqual({ code: 1, err: '' });
  await expect(out).toMatchFileSnapshot(`${SCORECARDS}/one-after-another.txt`);
});

it('passes with exit code 0 when everything is right', async () => {
  const root = await temporaryKit();
  const { code, out } = await runCli(root, 'grade --in solutions');
  expect(code).toBe(0);
  await expect(out).toMatchFileSnapshot(`${SCORECARDS}/all-passed.txt`);
});

it('grades one exercise when one is named', async () => {
  const root = await temporaryKit();
  const { out } = await runCli(root, 'grade 1 nap --in solutions');
  expect(out).toContain('nap');
  expect(out).not.toContain('both');
});

it('writes the result to a file, and nothing on the standard output', async () => {
  const root = await temporaryKit();
  const { code, out } = await runCli(root, 'grade --in solutions --json --out results/one.json');
  expect({ code, out }).toEqual({ code: 0, out: '' });
  const written = JSON.parse(await readFile(path.join(root, 'results/one.json'), 'utf8')) as { schema: string };
  expect(written.schema).toBe('meanwhile/result/v1');
  expect(await readdir(path.join(root, 'results'))).toEqual(['one.json']);
});

it('is in color on a terminal alone, unless that is not wanted', async () => {
  const root = await temporaryKit();
  const colored = async (flags: string, env: Record<string, string>, outIsTerminal: boolean) =>
    (await runCli(root, `grade --in solutions ${flags}`, { env, outIsTerminal })).out.includes('\u001B[');
  expect(await colored('', {}, true)).toBe(true);
  expect(await colored('', {}, false)).toBe(false);
  expect(await colored('--no-color', {}, true)).toBe(false);
  expect(await colored('', { NO_COLOR: '1' }, true)).toBe(false);
});

it('ends with 130 when it is interrupted, and leaves nothing half-written', async () => {
  const root = await temporaryKit({ 'desk/lesson-01-two/nap.ts': 'export const nap = () => { for (;;); };' });
  const interruption = new AbortController();
  setTimeout(() => {
    interruption.abort();
  }, 300);
  const answer = await runCli(root, 'grade --in desk --out out/result.txt', { signal: interruption.signal });
  expect(answer).toEqual({ code: 130, out: '', err: '' });
  expect(await readdir(root)).not.toContain('out');
});
