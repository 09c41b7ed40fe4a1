import { cp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { DIAGNOSIS_IDS } from '../../grader/judge/diagnosis.js';
import { runCli } from '../commands/run-cli.js';
import { REAL_ROOT, temporaryKit, writeFiles } from '../kit/temporary-kit.js';

const document = await readFile(path.join(REAL_ROOT, 'docs/writing-lessons.md'), 'utf8');
/** A listing under the path of the file that it is. */
const FILE = /^`([\w./-]+\.ts)`\n\n```ts\n(.*?)^```/gms;

it(
  'leads from nothing to an exercise that is verified, but for a README still to be written',
  { timeout: 60_000 },
  async () => {
    const files = Object.fromEntries([...document.matchAll(FILE)].map(([, name = '', text = '']) => [name, text]));
    expect(Object.keys(files)).toHaveLength(10);
    const root = await temporaryKit({ 'tsconfig.json': '{ "files": ["none.d.ts"] }', 'none.d.ts': '' });
    await cp(path.join(REAL_ROOT, 'template'), path.join(root, 'template'), { recursive: true });
    await runCli(root, 'new lesson-21-auction highest-bid');
    for (const samples of ['mistakes', 'alternatives']) await rm(path.join(root, 'test', samples), { recursive: true });
    await writeFiles(root, files);
    const { out } = await runCli(root, 'verify 21');
    expect(out).toMatch(/lesson-21 +1 +4 +3 +4 /);
    expect(out).toMatch(/it has \d+ words; 600 to 1800 wanted\n1 found\./);
  },
);

it('says what each diagnosis means, in the order of the list', () => {
  const table = document.slice(document.indexOf('## Diagnoses'));
  const rows = [...table.matchAll(/^\| `([a-z-]+)` \| .+ \|$/gm)].map(([, id]) => id);
  expect(rows).toEqual([...DIAGNOSIS_IDS]);
});
