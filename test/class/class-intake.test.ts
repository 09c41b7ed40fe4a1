import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ClassResult } from '../../grader/report/class-result.js';
import { runCli } from '../commands/run-cli.js';
import { BOTH_TOGETHER, NAP, temporaryKit, writeFiles } from '../kit/temporary-kit.js';
import { zip } from './zip.js';

const NAP_FILE = 'lesson-01-two/nap.ts';

const EXPORT = [
  { name: 'Ada_12_assignsubmission_file_/nap.ts', text: NAP },
  { name: 'Edsger_13_assignsubmission_onlinetext_/onlinetext.html', text: '' },
  { name: 'empty_14_assignsubmission_file_/', text: '' },
  { name: 'grades.csv', text: '' },
];

it('is the same class as a folder and as an archive, also packed in one more folder, and says so', async () => {
  const root = await temporaryKit();
  for (const { name, text } of EXPORT) {
    if (!name.endsWith('/')) await writeFiles(root, { [`class/${name}`]: text, [`packed/work/${name}`]: text });
    else for (const home of ['class', 'packed/work']) await mkdir(path.join(root, home, name), { recursive: true });
  }
  await writeFile(path.join(root, 'class.zip'), zip(EXPORT));
  await writeFile(path.join(root, 'packed.zip'), zip(EXPORT.map((one) => ({ ...one, name: `work/${one.name}` }))));
  const untaken = '"grades.csv" was not taken: it is neither folder nor .zip.\n';
  const answers = [];
  for (const place of ['class', 'class.zip', 'packed', 'packed.zip'])
    answers.push(await runCli(root, `class ${place} --fresh --lesson lesson-01 --json`));
  expect(
    (JSON.parse(answers[0]?.out ?? '') as ClassResult).students.map(({ name, problem }) => [name, problem]),
  ).toEqual([
    ['Ada', null],
    ['Edsger', 'handed in no exercise: no lesson folder and no file named after one'],
    ['empty', 'handed in nothing'],
  ]);
  expect(new Set(answers.map(({ out }) => out)).size).toBe(1);
  expect(answers.map(({ err }) => err)).toEqual([
    untaken,
    untaken,
    `The class is in the folder "work" inside: 3 students.\n${untaken}`,
    `The class is in the folder "work" inside: 3 students.\n${untaken}`,
  ]);
});

it('looks into a single folder for a class of plain folders, and takes a submission for one', async () => {
  const root = await temporaryKit({ [`packed/work/ada/${NAP_FILE}`]: NAP, 'packed/work/grace/nap.ts': NAP });
  await mkdir(path.join(root, 'packed/work/nobody'));
  await writeFiles(root, { [`single/ada/exercises/${NAP_FILE}`]: NAP, 'single/ada/notes/both.ts': BOTH_TOGETHER });
  const names = async (place: string): Promise<string[]> =>
    (JSON.parse((await runCli(root, `class ${place} --json`)).out) as ClassResult).students.map(({ name }) => name);
  expect(await names('packed')).toEqual(['ada', 'grace', 'nobody']);
  expect(await names('single')).toEqual(['ada']);
});

it('notes beside students are in every form, and the same from shards and from what was kept', async () => {
  const root = await temporaryKit({
    'class/ada/nap.ts': NAP,
    'class/ada/nap (1).ts': `${NAP}//`,
    'class/bob/nap.ts': NAP,
  });
  const whole = await runCli(root, 'class class --json --state kept');
  expect((JSON.parse(whole.out) as ClassResult).students.map(({ notes }) => notes)).toEqual([
    ['two versions of nap: took nap (1).ts'],
    undefined,
  ]);
  expect((await runCli(root, 'class class --json --state kept')).out).toBe(whole.out);
  for (const part of [1, 2]) await runCli(root, `class class --shard ${part}/2 --json --out part-${part}.json`);
  expect((await runCli(root, 'merge part-2.json part-1.json --json')).out).toBe(whole.out);
  const { out } = await runCli(root, 'merge part-2.json part-1.json --csv all.csv --html all.html');
  const written = [
    out,
    ...(await Promise.all(['all.csv', 'all.html'].map((name) => readFile(path.join(root, name), 'utf8')))),
  ];
  for (const text of written) expect(text).toContain('two versions of nap: took nap (1).ts');
});

it('is not graded as one student, who would have the best of everybody', async () => {
  const root = await temporaryKit({
    [`class/ada/${NAP_FILE}`]: NAP,
    'class/grace/lesson-01-two/both.ts': BOTH_TOGETHER,
    'export/Ada_12_assignsubmission_file_/nap.ts': NAP,
    [`packed/class/ada/${NAP_FILE}`]: NAP,
    [`packed/class/grace/${NAP_FILE}`]: NAP,
    [`one/packed/twice/${NAP_FILE}`]: NAP,
  });
  for (const folder of ['class', 'export', 'packed'])
    expect(await runCli(root, `grade 1 --in ${folder} --json`)).toEqual({
      code: 2,
      out: '',
      err: `${folder}/ holds several submissions: grade them with npm run class, or name one of them.\n`,
    });
  expect((await runCli(root, 'grade 1 nap --in one')).code).toBe(0);
});

it('gives a student the points that the student gets alone, however the files lie', async () => {
  const root = await temporaryKit({
    [`class/ada/${NAP_FILE}`]: NAP,
    'class/ada/both.ts': BOTH_TOGETHER,
    [`class/grace/${NAP_FILE}`]: 'export const nap = 1;',
    'class/grace/lesson-01-two/nap (1).ts': NAP,
  });
  const { out } = await runCli(root, 'class class --json');
  const together = (JSON.parse(out) as ClassResult).students.map(({ name, points }) => [name, points]);
  const alone = [];
  for (const name of ['ada', 'grace']) {
    const { out: card } = await runCli(root, `grade 1 --in class/${name} --json`);
    alone.push([name, (JSON.parse(card) as { points: unknown }).points]);
  }
  expect(alone).toEqual(together);
  expect(alone).toEqual([
    ['ada', { earned: 4, possible: 4 }],
    ['grace', { earned: 1, possible: 4 }],
  ]);
});
