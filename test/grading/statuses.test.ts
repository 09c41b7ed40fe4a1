import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExerciseResult, Result } from '../../grader/report/result.js';
import { runCli } from '../commands/run-cli.js';
import { BOTH_IN_TURN, BOTH_TOGETHER, NAP, SMALL_COURSE, temporaryKit, writeFiles } from '../kit/temporary-kit.js';

/** Grades the desk of a small kit after something has been put at `nap.ts`. */
async function gradeNap(put: (file: string, root: string) => Promise<unknown>, flags = ''): Promise<ExerciseResult> {
  const root = await temporaryKit({ 'exercises/lesson-01-two/both.ts': BOTH_TOGETHER });
  await put(path.join(root, 'exercises', 'lesson-01-two', 'nap.ts'), root);
  const { out } = await runCli(root, `grade lesson-01 --json ${flags}`);
  const [both, nap] = (JSON.parse(out) as Result).lessons[0]?.exercises ?? [];
  expect(both).toMatchObject({ id: 'both', status: 'passed', points: { earned: 3, possible: 3 } });
  if (nap === undefined) throw new Error('the lesson has two exercises');
  return nap;
}

const write = (text: string | Buffer) => (file: string) => writeFile(file, text);

describe('whatever is wrong with one exercise, the other is graded, and it is', () => {
  it.each<[string, (file: string, root: string) => Promise<unknown>, object]>([
    ['passed when it is right', write(NAP), { status: 'passed', points: { earned: 1, possible: 1 }, problem: null }],
    ['not started when there is no file', () => Promise.resolve(), { status: 'not-started', problem: null }],
    [
      'not started when it is the stub with another comment',
      write(`// mine\n${SMALL_COURSE['lessons/lesson-01-two/stubs/nap.ts'] ?? ''}\r\n`),
      { status: 'not-started' },
    ],
    ['broken when it is empty', write(''), { status: 'broken', problem: { message: 'the file is empty', line: null } }],
    [
      'broken when it is a folder',
      (file) => mkdir(file),
      { status: 'broken', problem: { message: 'the file is a folder; a file is wanted', line: null } },
    ],
    ['broken when it is binary', write(Buffer.from([1, 0, 2])), { status: 'broken' }],
    [
      'broken when it is over 1 MiB',
      write(`${NAP}//${' '.repeat(2 ** 20)}`),
      { status: 'broken', problem: { message: 'the file is larger than 1 MiB', line: null } },
    ],
    [
      'broken when it is a link out of the folder',
      async (file, root) => {
        await writeFiles(root, { 'elsewhere/nap.ts': NAP });
        await symlink(path.join(root, 'elsewhere', 'nap.ts'), file);
      },
      {
        status: 'broken',
        problem: { message: 'the file is a link that leads out of the folder of submissions', line: null },
      },
    ],
    [
      'broken when it has a syntax error',
      write('export function nap( {\n}}\n'),
      { status: 'broken', problem: { line: 2 } },
    ],
    [
      'broken when it does not export what is wanted',
      write('function nap() {}\nexport const snooze = 1;\n'),
      {
        status: 'broken',
        problem: { message: 'it must export nap, and exports snooze: write "export" before nap', line: null },
      },
    ],
    [
      'broken when it throws while it is loaded',
      write('\nthrow new Error("oops");\nexport const nap = 1;'),
      { status: 'broken', problem: { message: 'throws while it is loaded: Error: oops', line: 2 } },
    ],
    ['failed when what it exports is no function', write('export const nap = 1;'), { status: 'failed' }],
    ['failed when it does the wrong thing', write('export const nap = async () => {};'), { status: 'failed' }],
  ])('%s', async (_, put, wanted) => {
    expect(await gradeNap(put)).toMatchObject(wanted);
  });
});

describe('what a submission prints', () => {
  it('is kept with its virtual time, one entry a line, and never reaches the output of the grader', async () => {
    const { output } = await gradeNap(
      write(
        `export async function nap(ms) {\n  console.log('going\\nto bed');\n  await new Promise((resolve) => setTimeout(resolve, ms));\n  console.error('up', [1]);\n}`,
      ),
    );
    expect(output.map(({ text }) => text)).toEqual(['going', 'to bed', 'up [ 1 ]']);
    expect(output[2]?.at).toBeGreaterThanOrEqual(100);
  });

  it('is cut after fifty lines, and the rest is counted', async () => {
    const { output, outputCut } = await gradeNap(
      write(`export async function nap() { for (let i = 0; i < 170; i++) console.log(i); }`),
    );
    expect([output.length, outputCut]).toEqual([50, 120]);
  });
});

it('the same submission and seed give the same bytes, and no path of the machine', async () => {
  const root = await temporaryKit({
    'desk/lesson-01-two/both.ts': BOTH_IN_TURN,
    'desk/lesson-01-two/nap.ts': 'export const nap = async () => { throw new Error(new Error().stack); };',
  });
  const first = await runCli(root, 'grade --in desk --json --seed 5');
  const second = await runCli(root, `grade --in ${path.join(root, 'desk')} --json --seed 5`);
  expect(second).toEqual(first);
  expect(first.out).not.toContain(root);
  expect(first.out).toContain('"file": "desk/lesson-01-two/both.ts"');
});

it('other seeds draw other values, and the verdict is the same', async () => {
  const root = await temporaryKit({ 'desk/lesson-01-two/nap.ts': 'export const nap = async () => {};' });
  const messages = await Promise.all(
    [1, 2].map(async (seed) => {
      const { out } = await runCli(root, `grade lesson-01 nap --in desk --json --seed ${seed}`);
      return (JSON.parse(out) as Result).lessons[0]?.exercises[0]?.checks[0];
    }),
  );
  expect(messages.map((check) => check?.diagnosis?.id)).toEqual(['wrong-time', 'wrong-time']);
  expect(messages[0]?.message).not.toBe(messages[1]?.message);
});
