import { execa } from 'execa';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { medianMs } from '../timing.js';
import { makeClass } from './make-class.js';
import type { ClassFigures } from './run-class.js';

const LESSONS = ['lesson-01-waiting', 'lesson-02-async-await', 'lesson-03-together'];
const HOSTILE = 3;
const CHECKS = 5;

/** Grades a class of three lessons, half of it wrong and three students hostile, in a process of its own. */
export async function classFigures(root: string, students: number): Promise<ClassFigures> {
  return inTemporaryFolder(async (folder) => {
    const class_ = path.join(folder, 'class');
    await makeClass(root, class_, { students, lessons: LESSONS, hostile: HOSTILE });
    const program = path.join(root, 'bench', 'class', 'run-class.ts');
    const args = ['--import', 'tsx', program, root, class_, path.join(folder, 'state')];
    const { stdout } = await execa(process.execPath, args, { cwd: root });
    return JSON.parse(stdout) as ClassFigures;
  });
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
