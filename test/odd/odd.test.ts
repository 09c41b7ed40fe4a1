import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExerciseResult, Result } from '../../grader/report/result.js';
import { runCli } from '../commands/run-cli.js';
import type { Answer } from '../commands/run-cli.js';
import { REAL_ROOT } from '../kit/temporary-kit.js';
import { lessonFolder, oddKit, readOddFiles } from './odd-kit.js';

const files = await readOddFiles();

let root = '';
let answer: Answer;
let results: readonly (ExerciseResult | undefined)[] = [];

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'meanwhile-odd-'));
  for (const [name, text] of Object.entries(await oddKit(files))) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await symlink(path.join(REAL_ROOT, 'node_modules'), path.join(root, 'node_modules'));
  answer = await runCli(root, 'grade --json --timeout 20');
  const { lessons } = JSON.parse(answer.out) as Result;
  results = files.map((_, number) => lessons.find(({ folder }) => folder === lessonFolder(number))?.exercises[0]);
}, 60_000);

afterAll(() => rm(root, { recursive: true, force: true }));

describe('a right submission passes, however odd it is', () => {
  it.each(files.map(({ name }, number) => [name, number] as const))('%s', (_, number) => {
    const { status, problem, checks } = results[number] ?? {};
    const told = [problem?.message, ...(checks ?? []).map(({ message }) => message)].filter(
      (text) => typeof text === 'string',
    );
    expect({ status, told }).toEqual({ status: 'passed', told: [] });
  });
});

it('and when all are right the grader says so', () => {
  expect({ code: answer.code, err: answer.err }).toEqual({ code: 0, err: '' });
});
