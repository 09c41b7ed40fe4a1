import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { BOTH_IN_TURN, REAL_ROOT, temporaryKit } from '../kit/temporary-kit.js';
import { runCli } from '../commands/run-cli.js';

interface Tasks {
  readonly tasks: readonly { readonly command: string; readonly problemMatcher: { pattern?: { regexp: string } } }[];
}

const tasks = JSON.parse(await readFile(path.join(REAL_ROOT, '.vscode/tasks.json'), 'utf8')) as Tasks;
const pattern = new RegExp(tasks.tasks[0]?.problemMatcher.pattern?.regexp ?? '', 'gm');

/** What the editor's problem matcher finds in what a command prints. */
async function problems(files: Readonly<Record<string, string>>, line: string): Promise<string[][]> {
  const root = await temporaryKit(files);
  const { out } = await runCli(root, line);
  return [...out.matchAll(pattern)].map((match) => match.slice(1));
}

it("has a row for each diagnosis with a line, which the editor's task understands", async () => {
  const found = await problems({ 'exercises/lesson-01-two/both.ts': BOTH_IN_TURN }, 'grade 1 --problems --no-notes');
  expect(found.map(([file, line, severity, , code]) => [file, line, severity, code])).toEqual([
    ['exercises/lesson-01-two/both.ts', '3', 'error', 'sequential-await'],
  ]);
  expect(found[0]?.[3]).toMatch(/^waits for both at once: /);
});

it('has a row for what does not compile, in the file where it is', async () => {
  const files = {
    'exercises/lesson-01-two/both.ts': `export { both } from './mine.js';\n`,
    'exercises/lesson-01-two/mine.ts': `\nexport const both = (;\n`,
  };
  expect(await problems(files, 'grade 1 both --problems --no-notes')).toEqual([
    ['exercises/lesson-01-two/mine.ts', '2', 'error', expect.any(String), 'broken'],
  ]);
});

it('has what the type checker says as warnings', async () => {
  const typed = `export const nap = (ms: number): Promise<string> =>
  new Promise((resolve) => setTimeout(resolve, ms, 1 as number));
const count: number = 'none';
`;
  const files = { 'exercises/lesson-01-two/nap.ts': typed, 'tsconfig.json': '{}' };
  expect(await problems(files, 'grade 1 nap --problems --notes')).toContainEqual([
    'exercises/lesson-01-two/nap.ts',
    '3',
    'warning',
    "Type 'string' is not assignable to type 'number'.",
    'TS2322',
  ]);
});

it('says nothing where nothing is wrong', async () => {
  expect(await problems({}, 'grade 1 --in solutions --problems --no-notes')).toEqual([]);
});

it('has tasks that call commands which there are', async () => {
  const scripts = (JSON.parse(await readFile(path.join(REAL_ROOT, 'package.json'), 'utf8')) as { scripts: object })
    .scripts;
  for (const { command } of tasks.tasks) {
    expect(Object.keys(scripts)).toContain(/^npm run --silent (\w+)/.exec(command)?.[1]);
  }
});
