import { execa } from 'execa';
import { unzipSync } from 'fflate';
import { chmod, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { BOTH_IN_TURN, NAP, REAL_ROOT, SMALL_COURSE, temporaryFolder, writeFiles } from '../kit/temporary-kit.js';
import { installKit } from '../kit/install-kit.js';
import { runCli } from '../commands/run-cli.js';

/** The real grader with a small course, as a teacher has it. */
async function teachersKit(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const root = await temporaryFolder();
  await writeFiles(root, { ...SMALL_COURSE, ...files });
  for (const name of ['bin', 'grader', 'teacher', 'node_modules', 'package.json', 'package-lock.json', 'LICENSE']) {
    await symlink(path.join(REAL_ROOT, name), path.join(root, name));
  }
  return root;
}

/** Lays the folders out as Gradescope does, with a zip that it has unpacked and set up. */
async function gradescope(kit: string, submission: Readonly<Record<string, string>>): Promise<string> {
  const place = await temporaryFolder();
  const { code } = await runCli(kit, `gradescope --out ${path.join(place, 'autograder.zip')}`);
  expect(code).toBe(0);
  const source = path.join(place, 'source');
  for (const [name, bytes] of Object.entries(unzipSync(await readFile(path.join(place, 'autograder.zip'))))) {
    await mkdir(path.dirname(path.join(source, name)), { recursive: true });
    await writeFile(path.join(source, name), bytes);
  }
  await installKit(source);
  await writeFile(path.join(place, 'run_autograder'), await readFile(path.join(source, 'run_autograder')));
  await chmod(path.join(place, 'run_autograder'), 0o755);
  await mkdir(path.join(place, 'submission'));
  await writeFiles(path.join(place, 'submission'), submission);
  await writeFile(path.join(place, 'submission_metadata.json'), '{ "created_at": "2026-10-02T14:22:32.365935-07:00" }');
  return place;
}

async function run(place: string): Promise<{ score: number; output: string; tests?: { score: number }[] }> {
  const env = { AUTOGRADER: place, PATH: `${path.dirname(process.execPath)}:${process.env.PATH ?? ''}` };
  const { exitCode } = await execa(path.join(place, 'run_autograder'), { env });
  expect(exitCode).toBe(0);
  return JSON.parse(await readFile(path.join(place, 'results', 'results.json'), 'utf8')) as Awaited<
    ReturnType<typeof run>
  >;
}

const CONFIG = JSON.stringify({
  lessons: ['lesson-01'],
  deadlines: { 'lesson-01': '2026-10-02T00:00:00Z' },
  late: { perDay: 0.5 },
});

it.each(['lesson-01-two/', 'exercises/lesson-01-two/', 'my-hw/exercises/lesson-01-two/', ''])(
  'grades a submission that is handed in as "%sboth.ts", by the rules of the course',
  async (at) => {
    const kit = await teachersKit({ 'course.config.json': CONFIG });
    const place = await gradescope(kit, {
      [`${at}both.ts`]: BOTH_IN_TURN,
      [`${at}nap.ts`]: NAP,
    });
    const { score, output, tests } = await run(place);
    expect({ score, tests: tests?.map((test) => test.score) }).toEqual({ score: 1, tests: [0.5, 0, 0.5] });
    expect(output).toContain('Handed in late, within a day of the deadline: 50 % is taken off.');
  },
);

it('tells the student when nothing could be graded', async () => {
  const place = await gradescope(await teachersKit(), { 'essay.txt': '' });
  expect(await run(place)).toEqual({
    score: 0,
    output: 'Nothing was graded.\n\nThere is no lesson folder in submission/: it should be laid out like exercises/.',
    output_format: 'text',
  });
});

it('the same kit makes the same zip', async () => {
  const kit = await teachersKit();
  const out = await temporaryFolder();
  for (const name of ['one', 'two']) await runCli(kit, `gradescope --out ${path.join(out, name)}`);
  expect((await readFile(path.join(out, 'one'))).equals(await readFile(path.join(out, 'two')))).toBe(true);
});

it('a place that cannot be written to is said in one line', async () => {
  expect(await runCli(await teachersKit(), 'gradescope --out package.json/x.zip')).toMatchObject({
    code: 2,
    err: expect.stringMatching(
      /^The autograder cannot be written to "package\.json\/x\.zip" \(\w+\): name another file\.\n$/,
    ) as string,
  });
});
