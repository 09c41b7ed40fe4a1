import { execa } from 'execa';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median, medianMs } from '../timing.js';
import { makeClass } from './make-class.js';

const LESSONS = ['lesson-01-waiting', 'lesson-02-async-await', 'lesson-03-together'];
const HOSTILE = 3;
const CHECKS = 5;

/** What a class took. */
interface ClassFigures {
  readonly gradings: number;
  /** Real seconds. */
  readonly seconds: number;
  /** Megabytes that the parent held around the 50th student, and around the last: medians of all looks. */
  readonly megabytesAt50: number;
  readonly megabytesAtEnd: number;
}

const FIRST = 50;
/** So many students before and after are looked at as well. */
const AROUND = 5;

/** Grades a class of three lessons, half of it wrong and three students hostile, as a teacher would. */
export async function classFigures(root: string, students: number): Promise<ClassFigures> {
  return inTemporaryFolder(async (folder) => {
    const [class_, state] = [path.join(folder, 'class'), path.join(folder, 'state')];
    await makeClass(root, class_, { students, lessons: LESSONS, hostile: HOSTILE });
    const tell = path.join(root, 'bench', 'class', 'tell-growth.cjs');
    const program = path.join(root, 'bin', 'meanwhile.cjs');
    const started = performance.now();
    const { stderr } = await execa(process.execPath, ['--require', tell, program, 'class', class_, '--state', state], {
      cwd: root,
      stdout: 'ignore',
      env: { MEANWHILE_BENCH_FOLDER: state },
      // 1: not everybody has all points.
      reject: false,
    });
    const seconds = (performance.now() - started) / 1_000;
    const graded = (await readdir(state)).length;
    if (graded !== students) throw new Error(`${graded} of ${students} students were graded: ${stderr}`);
    const around = growth(stderr);
    return {
      gradings: students * LESSONS.length,
      seconds,
      megabytesAt50: around(FIRST),
      megabytesAtEnd: around(students),
    };
  });
}

/** Gives the megabytes that were held when about so many students were graded. */
function growth(stderr: string): (students: number) => number {
  const looks = JSON.parse(/^looks (.*)$/m.exec(stderr)?.[1] ?? '[]') as [number, number][];
  return (students) =>
    median(looks.filter(([graded]) => Math.abs(graded - students) <= AROUND).map(([, megabytes]) => megabytes));
}

/**
 * Real milliseconds that vitest takes for one student: a test file for each exercise and a test for each check, all of
 * which only look whether the function is there. What a student of a right submission would wait at least.
 */
export async function vitestForOneMs(root: string, runs: number): Promise<number> {
  return inTemporaryFolder(async (folder) => {
    await mkdir(path.join(folder, 'test'));
    await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }\n');
    await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
    for (const lesson of LESSONS) {
      for (const file of await readdir(path.join(root, 'solutions', lesson)))
        await writeFile(
          path.join(folder, 'test', file.replace(/\.ts$/, '.test.ts')),
          testFile(path.join(root, 'solutions', lesson, file)),
        );
    }
    return medianMs(runs, [process.execPath, path.join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run'], folder);
  });
}

function testFile(submission: string): string {
  const tests = Array.from(
    { length: CHECKS },
    (_, index) => `test('check ${index}', () => { expect(Object.keys(submission)).not.toEqual([]); });`,
  );
  return `import { expect, test } from 'vitest';\nimport * as submission from ${JSON.stringify(submission)};\n${tests.join('\n')}\n`;
}

async function inTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'meanwhile-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
