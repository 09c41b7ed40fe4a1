import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ClassResult } from '../../grader/report/class-result.js';
import type { Result } from '../../grader/report/result.js';
import { runCli } from '../commands/run-cli.js';
import { BOTH_IN_TURN, BOTH_TOGETHER, NAP, temporaryKit } from '../kit/temporary-kit.js';

const BOTH_FILE = 'lesson-01-two/both.ts';
const NAP_FILE = 'lesson-01-two/nap.ts';
const SECRET = 987_654_321_012_345;

const CLASS = {
  [`class/ada/${BOTH_FILE}`]: BOTH_TOGETHER,
  [`class/ada/${NAP_FILE}`]: NAP,
  [`class/grace/${BOTH_FILE}`]: BOTH_IN_TURN,
  [`class/mallory/${BOTH_FILE}`]: BOTH_TOGETHER,
  [`class/mallory/${NAP_FILE}`]: 'export const nap = () => { for (;;); };',
  'class/nobody/essay.txt': '',
};
const RULES = {
  weights: { 'lesson-01': 0.33, 'lesson-01/both': 1.25 },
  deadlines: { 'lesson-01': '2026-10-01T12:00:00Z' },
  late: { perDay: 0.07, graceMinutes: 15 },
  attempts: 0.15,
};
const TIMES = {
  ada: '2026-10-01T11:00:00Z',
  grace: '2026-10-02T11:00:00Z',
  mallory: '2026-10-05T12:00:00+02:00',
};
const TABLE = ['student,handed in', ...Object.entries(TIMES).map((row) => row.join(','))].join('\n');

async function kitWith(config: unknown, more: Readonly<Record<string, string>> = {}): Promise<string> {
  return temporaryKit({ ...CLASS, 'course.config.json': JSON.stringify(config), 'times.csv': TABLE, ...more });
}

async function classOf(root: string, flags = ''): Promise<ClassResult> {
  return JSON.parse((await runCli(root, `class class --timeout 0.5 --json ${flags}`)).out) as ClassResult;
}

it('gives everybody the points that the rules of the course give them alone', { timeout: 60_000 }, async () => {
  const root = await kitWith(RULES);
  const { students, lessons } = await classOf(root, '--times times.csv');
  for (const [name, when] of Object.entries(TIMES)) {
    const line = `grade --in class/${name} --timeout 0.5 --submitted ${when} --json`;
    const alone = JSON.parse((await runCli(root, line)).out) as Result;
    const student = students.find((one) => one.name === name);
    expect(student?.points, name).toEqual(alone.points);
    expect(
      student?.exercises.map(({ points }) => points),
      name,
    ).toEqual(alone.lessons[0]?.exercises.map(({ points }) => points));
  }
  expect(students.map(({ late }) => late?.map(({ days, penalty }) => [days, penalty]))).toEqual([
    undefined,
    [[1, 0.07]],
    [[4, 0.28]],
    undefined,
  ]);
  expect(lessons[0]?.exercises.map(({ possible }) => possible)).toEqual([3.75, 0.33]);
});

it('says who is late in the table, and why in what is imported', async () => {
  const root = await kitWith({ ...RULES, weights: {}, attempts: 0 });
  const { out, err } = await runCli(root, 'class class --timeout 0.5 --times times.csv --csv all.csv');
  expect(out.split('\n').filter((line) => line.includes('late'))).toEqual([
    expect.stringMatching(/^ ✗ grace {2}1 day late +0\.93\/4 +0\.93\/4$/),
    expect.stringMatching(/^ ✗ mallory {2}4 days late +2\.16\/4 +2\.16\/4$/),
  ]);
  expect(await readFile(path.join(root, 'all.csv'), 'utf8')).toContain(
    'lesson-01: Handed in late, within 4 days of the deadline: 28 % is taken off.',
  );
  expect(err).toContain('1 of the class is not in "times.csv": in time, as far as is known. The first is "nobody".\n');
});

it('new rules need no new grading', async () => {
  const root = await kitWith({});
  const before = await classOf(root);
  await writeFile(path.join(root, 'course.config.json'), JSON.stringify({ weights: { 'lesson-01': 2 } }));
  const { out, err } = await runCli(root, 'class class --timeout 0.5 --json');
  const after = JSON.parse(out) as ClassResult;
  expect(err).toContain('3 had been graded before');
  expect(after.students.map(({ points }) => points.earned)).toEqual(
    before.students.map(({ points }) => points.earned * 2),
  );
});

it('the lessons in scope are those of the rules when none is named', async () => {
  const root = await kitWith({ lessons: ['lesson-01'] }, { 'empty/nobody/essay.txt': '' });
  const { code, out } = await runCli(root, 'class empty --json');
  expect(code).toBe(1);
  expect((JSON.parse(out) as ClassResult).lessons.map(({ id }) => id)).toEqual(['lesson-01']);
});

it('a hidden seed is in nothing that is written, and shards by it are merged', async () => {
  const root = await kitWith({ seed: SECRET });
  const whole = await runCli(root, 'class class --timeout 0.5 --html class.html --json');
  for (const part of [1, 2])
    await runCli(root, `class class --timeout 0.5 --shard ${part}/2 --json --out part-${part}.json`);
  const merged = await runCli(root, 'merge part-2.json part-1.json --json --html merged.html');
  expect(JSON.parse(whole.out)).toMatchObject({ seed: 0, hiddenSeed: true });
  expect(merged.out).toBe(whole.out);
  const pages = await Promise.all(['class.html', 'merged.html'].map((name) => readFile(path.join(root, name), 'utf8')));
  for (const page of pages) expect(page).toContain('with a hidden seed');
  expect(whole.out + whole.err + pages.join('')).not.toContain(String(SECRET));
});

it('refuses to merge what was graded by other rules', async () => {
  const root = await kitWith({});
  await runCli(root, 'class class --timeout 0.5 --shard 1/2 --json --out part-1.json');
  await writeFile(path.join(root, 'course.config.json'), JSON.stringify(RULES));
  await runCli(root, 'class class --timeout 0.5 --shard 2/2 --json --out part-2.json');
  const { code, err } = await runCli(root, 'merge part-1.json part-2.json');
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringContaining('graded by other rules (course.config.json)') as string,
  });
});

it('says what is wrong with the table of times', async () => {
  const root = await kitWith(RULES, {
    'wrong.csv': 'ada,2026-10-01T11:00:00Z\ngrace,yesterday\n',
    'strangers.csv': 'zelda,2026-10-01T11:00:00Z\n',
    'broken.csv': '"ada,2026',
    'empty.csv': '',
    'dates.csv': 'Name;Abgabe\nada;1.10.2026\n',
  });
  for (const file of ['empty.csv', 'dates.csv'])
    expect(await runCli(root, `class class --times ${file}`)).toMatchObject({
      code: 2,
      err: expect.stringContaining('has no time with its zone in any row') as string,
    });
  const wrong = await runCli(root, 'class class --times wrong.csv');
  expect({ code: wrong.code, err: wrong.err }).toEqual({
    code: 2,
    err: expect.stringContaining('has no time with its zone in row 2') as string,
  });
  expect((await runCli(root, 'class class --times broken.csv')).err).toContain('is no table of comma-separated values');
  expect((await runCli(root, 'class class --times nowhere.csv')).err).toContain('cannot be read (ENOENT)');
  expect((await runCli(root, 'class class --timeout 0.5 --times strangers.csv')).err).toContain(
    '1 in "strangers.csv" is not in this class, the first is "zelda".\n',
  );
  expect((await runCli(root, 'class class --timeout 0.5')).err).toContain('without --times nobody is late');
});

it.each([';', '\t'])('reads a table of times that is separated by %j, with commas in names', async (separator) => {
  const table = `Name${separator}Abgabe\nHopper, Grace${separator}2026-10-02T11:00:00Z\n`;
  const root = await kitWith(RULES, { 'other.csv': table, [`named/Hopper, Grace/${BOTH_FILE}`]: BOTH_IN_TURN });
  const { err, out } = await runCli(root, 'class named --times other.csv --json');
  expect(err).toBe('');
  expect((JSON.parse(out) as ClassResult).students[0]?.late?.[0]?.days).toBe(1);
});

it('tells nbgrader what lateness cost, apart from what was earned', async () => {
  const root = await kitWith({ ...RULES, weights: {}, attempts: 0 });
  await runCli(root, 'class class --timeout 0.5 --times times.csv --csv all.csv --csv-for nbgrader');
  const rows = (await readFile(path.join(root, 'all.csv'), 'utf8')).split('\n');
  expect(rows.find((row) => row.includes('mallory'))).toMatch(/,mallory,,,,3,0\.84,2\.16,4$/);
  expect(rows.find((row) => row.includes('ada'))).toMatch(/,4,0,4,4$/);
});
