import { readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { ClassResult } from '../../grader/report/class-result.js';
import type { Result } from '../../grader/report/result.js';
import { runCli } from '../commands/run-cli.js';
import { BOTH_IN_TURN, BOTH_TOGETHER, NAP, temporaryKit } from '../kit/temporary-kit.js';
import { zip } from './zip.js';

const BOTH_FILE = 'lesson-01-two/both.ts';
const NAP_FILE = 'lesson-01-two/nap.ts';
const FOR_EVER = 'export const nap = () => { for (;;); };';

const CLASS = {
  [`class/ada/${BOTH_FILE}`]: BOTH_TOGETHER,
  [`class/ada/${NAP_FILE}`]: NAP,
  [`class/grace/exercises/${BOTH_FILE}`]: `// by Grace Hopper\n${BOTH_IN_TURN}`,
  [`class/grace/exercises/${NAP_FILE}`]:
    'export const nap = (ms: number) => new Promise((r) => setTimeout(r, ms, "call me"));',
  [`class/mallory/${BOTH_FILE}`]: BOTH_TOGETHER,
  [`class/mallory/${NAP_FILE}`]: 'export const nap = () => 1;',
  'class/nobody/essay.txt': '',
  [`class/zoe/${NAP_FILE}`]: 'export const nap = (',
};

async function classOf(line: string, root: string, code = 1): Promise<ClassResult> {
  const answer = await runCli(root, `${line} --json`);
  expect({ code: answer.code, err: answer.err }).toMatchObject({ code });
  return JSON.parse(answer.out) as ClassResult;
}

it('grades every student, also who handed in nothing, as a table of eighty columns', async () => {
  const root = await temporaryKit(CLASS);
  const { code, out } = await runCli(root, 'class class');
  expect(code).toBe(1);
  await expect(out).toMatchFileSnapshot('./screens/class.txt');
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

it('gives everybody the points that grading them alone gives', async () => {
  const root = await temporaryKit(CLASS);
  const { students } = await classOf('class class', root);
  for (const [name, desk] of [
    ['ada', 'ada'],
    ['grace', 'grace/exercises'],
    ['mallory', 'mallory'],
    ['zoe', 'zoe'],
  ] as const) {
    const alone = JSON.parse((await runCli(root, `grade --in class/${desk} --json`)).out) as Result;
    const student = students.find((one) => one.name === name);
    expect({ name, points: student?.points }).toEqual({ name, points: alone.points });
    expect(student?.exercises.map(({ status }) => status)).toEqual(
      alone.lessons[0]?.exercises.map(({ status }) => status),
    );
  }
});

it('is the same, to the byte, graded in one go or as shards merged in any order', async () => {
  const root = await temporaryKit(CLASS);
  const whole = (await runCli(root, 'class class --json')).out;
  for (const part of [1, 2, 3]) await runCli(root, `class class --shard ${part}/3 --json --out part-${part}.json`);
  const merged = await runCli(root, 'merge part-3.json part-1.json part-2.json --json');
  expect(merged).toEqual({ code: 1, out: whole, err: '' });
  expect((await runCli(root, 'merge part-2.json part-3.json part-1.json')).out).toBe(
    (await runCli(root, 'class class')).out,
  );
});

it('refuses to merge what is not one class', async () => {
  const root = await temporaryKit(CLASS);
  for (const part of [1, 2]) await runCli(root, `class class --shard ${part}/3 --json --out part-${part}.json`);
  await runCli(root, 'class class --shard 3/3 --seed 7 --json --out other-seed.json');
  await runCli(root, 'class class --shard 1/2 --json --out half.json');
  await runCli(root, 'class class --json --out whole.json');
  await writeFile(path.join(root, 'damaged.json'), '{"schema":"meanwhile/class/v1"');
  const answers = [
    'part-1.json part-2.json',
    'part-1.json part-2.json part-1.json',
    'part-1.json other-seed.json',
    'part-1.json half.json',
    'part-1.json whole.json',
    'damaged.json',
    'absent.json',
  ];
  const all = await Promise.all(answers.map((files) => runCli(root, `merge ${files}`)));
  expect(all.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2, 2]);
  expect(all.map(({ err }) => err)).toEqual([
    'A shard is missing: 3/3. Grade with --shard 3/3.\n',
    'part-1.json and part-1.json are both shard 1/3: leave one out.\n',
    'other-seed.json is graded with another --seed than part-1.json: grade both again in the same way.\n',
    'half.json is shard 1/2, and others are shards of 3.\n',
    'whole.json is the whole class already: leave it out.\n',
    '"damaged.json" is no part of a class: name what "class --json --out" wrote.\n',
    '"absent.json" cannot be read (ENOENT): name what "class --json --out" wrote.\n',
  ]);
});

it('goes on where it was stopped, and grades anew what was changed', async () => {
  const root = await temporaryKit(CLASS);
  const first = await runCli(root, 'class class --json --shard 1/1 --state state');
  const again = await runCli(root, 'class class --json --shard 1/1 --state state');
  expect(again).toEqual({
    ...first,
    err: '4 had been graded before and did not change: --fresh grades everybody again.\n',
  });
  await writeFile(path.join(root, 'class/zoe', NAP_FILE), NAP);
  const third = await runCli(root, 'class class --state state');
  expect(third.err).toContain('3 had been graded before');
  expect(third.out).toMatch(/zoe +1\/4 +1\/4/);
});

it('sets damaged results aside and grades those students again', async () => {
  const root = await temporaryKit(CLASS);
  const before = await runCli(root, 'class class --json --state state');
  const [one = '', two = ''] = await readdir(path.join(root, 'state'));
  await writeFile(path.join(root, 'state', one), '{"schema"');
  const text = await readFile(path.join(root, 'state', two), 'utf8');
  await writeFile(path.join(root, 'state', two), text.replace(/"earned":\d/, '"earned":9'));
  const after = await runCli(root, 'class class --json --state state');
  expect(after.out).toBe(before.out);
  expect(after.err).toBe(
    '2 had been graded before and did not change: --fresh grades everybody again.\n' +
      '2 kept results were damaged and are set aside as *.damaged; those were graded again.\n',
  );
  expect((await readdir(path.join(root, 'state'))).filter((name) => name.endsWith('.damaged'))).toHaveLength(2);
});

it('stopped half-way, keeps who is finished, and no temporary file', async () => {
  const hanging = Object.fromEntries(['x', 'y', 'z'].map((name) => [`class/${name}/${NAP_FILE}`, FOR_EVER]));
  const root = await temporaryKit({ ...CLASS, ...hanging });
  const interruption = new AbortController();
  const { signal } = interruption;
  const watch = setInterval(() => {
    void readdir(path.join(root, 'state')).then(
      (names) => names.length >= 3 && interruption.abort(),
      () => undefined,
    );
  }, 20);
  const stopped = await runCli(root, 'class class --timeout 60 --state state', { signal });
  clearInterval(watch);
  expect(stopped).toEqual({
    code: 130,
    out: '',
    err: 'Stopped. Who is graded stays graded: the same command goes on from here.\n',
  });
  expect((await readdir(path.join(root, 'state'))).every((name) => name.endsWith('.json'))).toBe(true);
});

it('a student whose code hangs, dies or swells costs nobody else anything', async () => {
  const root = await temporaryKit({
    ...CLASS,
    [`class/hangs/${NAP_FILE}`]: FOR_EVER,
    [`class/hangs/${BOTH_FILE}`]: BOTH_TOGETHER,
    [`class/dies/${NAP_FILE}`]:
      'export const nap = () => { const all = []; for (;;) all.push(new Array(1e6).fill(1)); };',
  });
  const { students } = await classOf('class class --timeout 2', root);
  const statuses = Object.fromEntries(
    students.map(({ name, exercises }) => [name, exercises.map(({ status }) => status).join(' ')]),
  );
  expect(statuses).toEqual({
    ada: 'passed passed',
    dies: 'not-started crashed',
    grace: 'failed passed',
    hangs: 'passed stuck',
    mallory: 'passed failed',
    nobody: 'not-started not-started',
    zoe: 'not-started broken',
  });
});

it('shows a sample of each mistake that does not tell who made it', async () => {
  const root = await temporaryKit(CLASS);
  const { samples } = await classOf('class class', root);
  expect(samples.map(({ exercise, diagnosis }) => `${exercise} ${diagnosis}`)).toContain('both sequential-await');
  expect(JSON.stringify(samples)).not.toMatch(/grace|hopper/i);
  expect(samples.find(({ exercise }) => exercise === 'both')).toMatchObject({
    code: expect.stringContaining('const b = await second();') as string,
    line: 3,
  });
});

it('reads what learning platforms export in one archive', async () => {
  const root = await temporaryKit();
  const archive = zip([
    { name: `Ada Lovelace_12345_assignsubmission_file_/exercises/${NAP_FILE}`, text: NAP },
    { name: 'Grace Hopper_77_assignsubmission_file_/nap.ts', text: NAP },
  ]);
  await writeFile(path.join(root, 'export.zip'), archive);
  const { students } = await classOf('class export.zip', root);
  expect(students.map(({ name, id, points }) => [name, id, points.earned])).toEqual([
    ['Ada Lovelace', '12345', 1],
    ['Grace Hopper', '77', 1],
  ]);
});

it.each([
  ['class', 'Name the folder of the class: npm run class submissions\n'],
  ['class nowhere', '"nowhere" cannot be read (ENOENT): name the folder of a class.\n'],
  ['class empty', 'There is nobody in "empty": a class is one folder, or one .zip, for each student.\n'],
  [
    'class solutions',
    '"solutions" is one submission, and a class is a folder of those: npm run grade -- --in solutions\n',
  ],
  ['class class --csv x --html ./x', '"x" and "./x" are one file: name another for --html.\n'],
  ['class class --out a/../x --csv x', '"x" and "a/../x" are one file: name another for --out.\n'],
  ['class class --csv-for moodle', '--csv-for is for a table of points: name its file with --csv.\n'],
  ['class class --title Async', '--title is for a table of points: name its file with --csv.\n'],
  ['merge x.json --html y --out y', '"y" and "y" are one file: name another for --out.\n'],
  ['class class --csv /proc/a/b.csv', 'The class cannot be written to "/proc/a/b.csv" (ENOENT): name another file.\n'],
  ['class class --list x', 'A folder and --list ask for two classes: leave one of them out.\n'],
  ['class class --lesson lesson-9', 'There is no lesson "lesson-9": the course has lesson-01 to lesson-01.\n'],
  [
    'class class --shard 3/2',
    "Option '--shard <part>' argument '3/2' is invalid. It must be a part and how many there are, such as 2/8. See: npx meanwhile --help\n",
  ],
])('"%s" is answered in one line, with exit code 2', async (line, sentence) => {
  const root = await temporaryKit({ ...CLASS, 'empty/.keep': '' });
  expect(await runCli(root, line)).toEqual({ code: 2, out: '', err: sentence });
});

it('follows no link that a submission has in it', async () => {
  const root = await temporaryKit({ ...CLASS, 'elsewhere/nap.ts': NAP, 'class/eve/lesson-01-two/README.md': '' });
  await symlink(path.join(root, 'elsewhere/nap.ts'), path.join(root, 'class/eve', NAP_FILE));
  const { students } = await classOf('class class', root);
  expect(students.find(({ name }) => name === 'eve')?.exercises.map(({ status }) => status)).toEqual([
    'not-started',
    'broken',
  ]);
});

it('where nothing can be kept it says so, and grades', async () => {
  const root = await temporaryKit({ 'class/ada/nap.ts': NAP });
  expect(await runCli(root, 'class class --state /proc/x')).toMatchObject({
    code: 1,
    err: 'Nothing can be kept (ENOENT): if it is stopped, the class starts over. Name a --state.\n',
  });
});
