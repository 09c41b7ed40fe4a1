import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryKit } from '../kit/temporary-kit.js';
import { runCli } from './run-cli.js';

it.each<[string, unknown]>([
  ['grade leson-01', 'There is no lesson "leson-01": did you mean "lesson-01"?\n'],
  ['grade xyzzy', 'There is no lesson "xyzzy": the course has lesson-01 to lesson-01.\n'],
  ['grade lesson-01 bth', 'There is no exercise "bth" in lesson-01: did you mean "both"?\n'],
  ['grade lesson-01 somethingelse', 'There is no exercise "somethingelse" in lesson-01: lesson-01 has both, nap.\n'],
  ['grade lesson-99', 'There is no lesson "lesson-99": the course has lesson-01 to lesson-01.\n'],
  ['grade both', 'both is an exercise: name its lesson before it, as in "lesson-01 both".\n'],
  [
    'grade lesson-01 --json --format scorecard',
    'json and scorecard would both go to the standard output: put an --out after one of them.\n',
  ],
  [
    'grade lesson-01 --in lessons --in solutions',
    "Option '--in <dir>' argument 'solutions' is invalid. It is given a second time, after 'lessons'. See: npx meanwhile --help\n",
  ],
  ['grade', 'Nothing is begun yet: "npm run grade lesson-01" lays out the first lesson.\n'],
  ['grade lesson-01 --jsn', "Unknown option '--jsn'; did you mean --json? See: npx meanwhile --help\n"],
  ['grade lesson-01 --format xml', expect.stringMatching(/^Option '--format <name>' argument 'xml' is invalid\..+\n$/)],
  [
    'grade lesson-01 --timeout soon',
    expect.stringMatching(/argument 'soon' is invalid\. It must be a number of seconds/),
  ],
  ['grade lesson-01 --seed 1.5', expect.stringMatching(/argument '1\.5' is invalid\. It must be a whole number/)],
  ['grade lesson-01 --in nowhere', 'There is no folder "nowhere": name one that is laid out like exercises/.\n'],
  ['grade lesson-01 --in package.txt', '"package.txt" is a file: name the folder that the submissions are in.\n'],
  [
    'grade --in lessons/lesson-01-two',
    'There is no lesson folder in lessons/lesson-01-two/: it should be laid out like exercises/.\n',
  ],
  [
    'grade --in solutions --out solutions/lesson-01-two/nap.ts',
    '"solutions/lesson-01-two/nap.ts" lies among the submissions: name a file outside of solutions/.\n',
  ],
  ['gade lesson-01', "Unknown command 'gade'; did you mean grade? See: npx meanwhile --help\n"],
  ['hint lesson-01', 'Which exercise? lesson-01 has both, nap.\n'],
  ['timeline 1', 'Which exercise? lesson-01 has both, nap.\n'],
  ['reset 01', 'Which exercise? lesson-01 has both, nap.\n'],
  ['solution lesson-01-two', 'Which exercise? lesson-01 has both, nap.\n'],
  ['hint', "Missing required argument 'lesson'. See: npx meanwhile --help\n"],
  ['grade a b c', expect.stringMatching(/^Too many arguments.+\n$/)],
])('"%s" is answered in one line, with exit code 2', async (line, sentence) => {
  const root = await temporaryKit({ 'package.txt': '' });
  expect(await runCli(root, line)).toEqual({ code: 2, out: '', err: sentence });
});

it('an exercise of another lesson is told from one that there is not', async () => {
  const root = await temporaryKit({ 'lessons/lesson-02-none/README.md': '# Nothing to do\n' });
  expect(await runCli(root, 'hint lesson-02 nap')).toMatchObject({
    code: 2,
    err: 'nap is an exercise of lesson-01, not of lesson-02: name that lesson before it.\n',
  });
});

it('on a screen, an answer is wrapped between words', async () => {
  const root = await temporaryKit();
  const { err } = await runCli(root, 'grade --in solutions --out solutions/lesson-01-two/nap.ts', {
    errIsTerminal: true,
  });
  expect(err).toBe(
    '"solutions/lesson-01-two/nap.ts" lies among the submissions: name a file outside\nof solutions/.\n',
  );
});

it('an empty folder is told of, and graded as one in which nothing was started', async () => {
  const root = await temporaryKit();
  await mkdir(path.join(root, 'empty'));
  const { code, out, err } = await runCli(root, 'grade lesson-01 --in empty');
  expect({ code, err }).toEqual({ code: 1, err: 'The folder empty/ is empty: nothing in it has been started.\n\n' });
  expect(out).toContain('not started');
});

it('a lesson without exercises cannot be graded', async () => {
  const root = await temporaryKit({ 'lessons/lesson-02-none/README.md': '# Nothing to do\n' });
  expect(await runCli(root, 'grade lesson-02')).toMatchObject({
    code: 2,
    err: expect.stringContaining('lesson-02 has no exercises') as string,
  });
});

it('a broken checks file is a fault of the course, with file and reason, and exit code 3', async () => {
  const root = await temporaryKit({ 'lessons/lesson-01-two/checks/nap.ts': 'export default {' });
  const { code, out, err } = await runCli(root, 'grade lesson-01');
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toContain('The course itself is broken: lessons/lesson-01-two/checks/nap.ts: line 1:');
});

it('a desk where nothing can be put is said in one line', async () => {
  const root = await temporaryKit();
  await mkdir(path.join(root, 'exercises'), { recursive: true });
  await writeFile(path.join(root, 'exercises', 'lesson-01-two'), 'a file where a folder belongs');
  expect(await runCli(root, 'grade lesson-01')).toEqual({
    code: 2,
    out: '',
    err: 'Nothing can be written to exercises/ (EEXIST): make the folder writable and try again.\n',
  });
});

it('a result that cannot be written is said in one line', async () => {
  const root = await temporaryKit({ 'file.txt': '' });
  const { code, err } = await runCli(root, 'grade lesson-01 --out file.txt/result.txt');
  expect({ code, line: err.split('\n').at(-2) }).toEqual({
    code: 2,
    line: 'The result cannot be written to "file.txt/result.txt" (EEXIST): name another file.',
  });
});
