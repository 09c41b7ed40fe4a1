import path from 'node:path';
import { expect, it } from 'vitest';
import { collectNotes } from '../../grader/notes/collect-notes.js';
import type { Note } from '../../grader/notes/note.js';
import { REAL_ROOT, temporaryFolder, writeFiles } from '../kit/temporary-kit.js';

const TOGETHER = `export const all = (tasks: (() => Promise<number>)[]): Promise<number[]> => Promise.all(tasks.map((task) => task()));
`;

/** The notes on a submission, as `line rule`. */
async function notesOn(submission: string, reference = TOGETHER): Promise<string[]> {
  return (await collect(submission, reference)).map(({ line, rule }) => `${line} ${rule}`);
}

async function collect(submission: string, reference: string): Promise<readonly Note[]> {
  const folder = await temporaryFolder();
  await writeFiles(folder, { 'mine.ts': submission, 'reference.ts': reference });
  const file = path.join(folder, 'mine.ts');
  const notes = await collectNotes(REAL_ROOT, [{ file, reference: path.join(folder, 'reference.ts') }]);
  return notes.get(file) ?? [];
}

it('has nothing to say of good code', async () => {
  expect(await notesOn(TOGETHER)).toEqual([]);
});

it('tells type errors with their lines, one for each line', async () => {
  const code = `export const one: number = 'one';\nexport const two = ((n: number) => n)('two');\n`;
  expect(await collect(code, TOGETHER)).toEqual([
    { line: 1, message: "Type 'string' is not assignable to type 'number'.", rule: 'TS2322' },
    {
      line: 2,
      message: "Argument of type 'string' is not assignable to parameter of type 'number'.",
      rule: 'TS2345',
    },
  ]);
});

it('tells the mistakes with promises that a linter knows', async () => {
  const code = `declare const work: () => Promise<void>;
work();
await 7;
[1].forEach(async () => work());
export const made = new Promise<void>(async (resolve) => { await work(); resolve(); });
for (const _ of [1, 2]) await work();
`;
  expect(await notesOn(code)).toEqual([
    '2 no-floating-promises',
    '3 await-thenable',
    '4 no-misused-promises',
    '5 no-async-promise-executor',
    '6 no-await-in-loop',
  ]);
});

it('does not mind an await in a loop where the reference solution has one too', async () => {
  const inTurn = `export async function all(tasks: (() => Promise<number>)[]) {
  for (const task of tasks) await task();
}
`;
  expect(await notesOn(inTurn)).toEqual(['2 no-await-in-loop']);
  expect(await notesOn(inTurn, inTurn)).toEqual([]);
});

it('does not let a comment in the submission turn the linter into something else', async () => {
  const code = `/* eslint no-var: "error" */\nvar x = 1;\nexport { x };\n`;
  expect(await notesOn(code)).toEqual([]);
});
