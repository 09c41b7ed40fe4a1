import { cp, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { temporaryKit } from '../kit/temporary-kit.js';
import { runCli } from './run-cli.js';

const TEMPLATE = path.resolve(import.meta.dirname, '..', '..', 'template');
/** A check of the whole kit may take its time on a busy machine. */
const SLOW = { timeout: 60_000 };
let root: string;

beforeEach(async () => {
  // What the vocabulary's types say of a new exercise is checked where the kit itself is.
  root = await temporaryKit({ 'tsconfig.json': '{ "files": ["none.d.ts"] }', 'none.d.ts': '' });
  await cp(TEMPLATE, path.join(root, 'template'), { recursive: true });
});

const read = (name: string): Promise<string> => readFile(path.join(root, name), 'utf8');

it('makes a lesson with an exercise, in which nothing is wrong but that there is little to read', SLOW, async () => {
  const { code, out } = await runCli(root, 'new lesson-02-two-jobs add-both');
  expect(code).toBe(0);
  expect(out).toContain('made  lessons/lesson-02-two-jobs/checks/add-both.ts\n');
  expect(await read('solutions/lesson-02-two-jobs/add-both.ts')).toContain('function addBoth(');
  const verified = await runCli(root, 'verify 2');
  expect(verified.out).toMatch(/it has \d+ words; 600 to 1800 wanted\n1 found\./);
});

it('adds an exercise to a lesson, last in its list', SLOW, async () => {
  await runCli(root, 'new lesson-02 add-both');
  const { code, out } = await runCli(root, 'new 2 add-more');
  expect(code).toBe(0);
  expect(out).not.toContain('README.md');
  expect(await read('lessons/lesson-02-add-both/README.md')).toMatch(/\[add-both\].*\n- \[add-more\].*\n\n## Common/);
  expect((await runCli(root, 'verify 2')).out).toMatch(/lesson-02 +2 +4 +6 +8 /);
});

it('overwrites nothing', async () => {
  await runCli(root, 'new lesson-02 add-both');
  const before = await read('lessons/lesson-02-add-both/README.md');
  const { code, err } = await runCli(root, 'new 2 add-both');
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('add-both.ts is there already: choose another name. Nothing was written.'),
  ]);
  expect(await read('lessons/lesson-02-add-both/README.md')).toBe(before);
});

it.each([
  ['new words add-both', 'write it like lesson-21-some-words'],
  ['new lesson-21-two-jobs Add', 'write it like run-together'],
])('refuses %s', async (line, told) => {
  const { code, err } = await runCli(root, line);
  expect([code, err]).toEqual([2, expect.stringContaining(told)]);
});
