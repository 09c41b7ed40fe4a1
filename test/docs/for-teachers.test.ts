import { cp, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runCli } from '../commands/run-cli.js';
import { REAL_ROOT, temporaryFolder } from '../kit/temporary-kit.js';

const document = await readFile(path.join(REAL_ROOT, 'docs/for-teachers.md'), 'utf8');

it('what a new teacher does first shows what is promised', async () => {
  const [, shown = ''] = /```text\n(3 students.*?)```/s.exec(document) ?? [];
  const [, wrong = ''] = /^ {4}cp (test\/mistakes\S+) try\/grace\//m.exec(document) ?? [];
  const folder = await temporaryFolder();
  const lesson = 'lesson-03-together';
  await mkdir(path.join(folder, 'try', 'nobody'), { recursive: true });
  for (const name of ['ada', 'grace'])
    await cp(path.join(REAL_ROOT, 'solutions', lesson), path.join(folder, 'try', name, lesson), { recursive: true });
  await cp(path.join(REAL_ROOT, wrong), path.join(folder, 'try', 'grace', lesson, 'run-together.ts'));
  const { out } = await runCli(REAL_ROOT, 'class try --lesson lesson-03 --state kept', { cwd: folder });
  expect(out).toBe(shown);
});
