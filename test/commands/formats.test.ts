import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES } from '../../grader/report/formats.js';
import { pairOutputs, type OutputFlag } from '../../grader/commands/outputs.js';
import { BOTH_IN_TURN, temporaryKit } from '../kit/temporary-kit.js';
import { runCli } from './run-cli.js';

const RUNNER = {
  CLASSROOM: 'async',
  ASSIGNMENT: 'two',
  SUBMISSION_TAG: 'submit/1',
  COMMIT_URL: 'https://example.com/commit',
  RELEASE_URL: 'https://example.com/release',
};

it('writes every format at once, each to its own file, and nothing else', async () => {
  const root = await temporaryKit({ 'desk/lesson-01-two/both.ts': BOTH_IN_TURN });
  const flags = FORMAT_NAMES.map((name) => `--format ${name} --out out/${name}`).join(' ');
  expect(await runCli(root, `grade --in desk ${flags}`, { env: RUNNER })).toEqual({ code: 1, out: '', err: '' });
  expect(await readdir(path.join(root, 'out'))).toEqual([...FORMAT_NAMES].sort());
  for (const name of FORMAT_NAMES)
    expect(await readFile(path.join(root, 'out', name), 'utf8'), name).toMatch(/\S\r?\n$/);
});

it('shows one on the standard output while another goes to a file', async () => {
  const root = await temporaryKit();
  const { code, out } = await runCli(root, 'grade --in solutions --format scorecard --format csv --out points.csv');
  expect({ code, first: out.split('  ')[0] }).toEqual({ code: 0, first: 'lesson-01 · Waiting for two' });
  expect(await readFile(path.join(root, 'points.csv'), 'utf8')).toMatch(/^lesson,exercise,/);
});

describe('each --out', () => {
  const format = (name: 'json' | 'csv' | 'junit'): OutputFlag => ({ format: name });
  const out = (file: string): OutputFlag => ({ out: file });

  it('belongs to the --format before it', () => {
    expect(pairOutputs([format('json'), format('csv'), out('a'), format('junit'), out('b')])).toEqual([
      { format: 'json' },
      { format: 'csv', out: 'a' },
      { format: 'junit', out: 'b' },
    ]);
  });

  it('may stand before a format that is alone, or without any', () => {
    expect(pairOutputs([out('a'), format('json')])).toEqual([{ format: 'json', out: 'a' }]);
    expect(pairOutputs([out('a')])).toEqual([{ format: 'scorecard', out: 'a' }]);
    expect(pairOutputs([])).toEqual([{ format: 'scorecard' }]);
  });
});

it.each([
  [
    '--out a --format json --format csv',
    'Of several formats each has its --out after it: put "--out a" after its own.',
  ],
  ['--out a --out b', 'scorecard is to be written to "a" and to "b": put a --format before each --out.'],
  ['--json --out a --out b --format csv', 'json is to be written to "a" and to "b": put a --format before each --out.'],
  ['--format junit --json', 'junit and json would both go to the standard output: put an --out after one of them.'],
  ['--json --out a --format csv --out a', 'Two formats would be written to "a": name a file for each.'],
  [
    '--format marcdown',
    "Option '--format <name>' argument 'marcdown' is invalid. Did you mean 'markdown'? See: npx meanwhile --help",
  ],
  ['--format classroom50', "--format classroom50 needs CLASSROOM in the environment: Classroom 50's runner sets it."],
])('"grade %s" is answered in one line, with exit code 2', async (flags, sentence) => {
  const root = await temporaryKit();
  expect(await runCli(root, `grade lesson-01 ${flags}`)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
});

it('in GitHub Actions, adds a page to the summary of the step, and keeps what was there', async () => {
  const root = await temporaryKit();
  const summary = path.join(root, 'summary.md');
  await writeFile(summary, 'before\n');
  const { code, err } = await runCli(root, 'grade --in solutions --format github', {
    env: { GITHUB_STEP_SUMMARY: summary },
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(await readFile(summary, 'utf8')).toMatch(/^before\n# 4\/4 points\n/);
});

it('a summary that cannot be written is said, and costs nothing', async () => {
  const root = await temporaryKit();
  const { code, err } = await runCli(root, 'grade --in solutions --format github', {
    env: { GITHUB_STEP_SUMMARY: path.join(root, 'nowhere', 'summary.md') },
  });
  expect({ code, err }).toEqual({
    code: 0,
    err: 'The summary of this step cannot be written (ENOENT); its log has the scorecard.\n',
  });
});

it('commands in a log are off behind another word each time', async () => {
  const root = await temporaryKit();
  const wordOf = async (): Promise<string> =>
    (await runCli(root, 'grade --in solutions --format github')).out.split('\n')[0] ?? '';
  const first = await wordOf();
  expect(first).toMatch(/^::stop-commands::[\da-f-]{36}$/);
  expect(await wordOf()).not.toBe(first);
});
