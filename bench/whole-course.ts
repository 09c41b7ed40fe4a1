import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { medianMs } from './timing.js';

/** Its submissions are test files, each run against many implementations: as much work as seven submissions or more. */
const APART = 'lesson-20';
const RUNS = 5;

/** Real ms that grading every reference solution of the course takes, one lesson apart, and how many exercises these are. */
export async function wholeCourse(root: string, program: string): Promise<{ ms: number; exercises: number }> {
  const desk = await mkdtemp(path.join(tmpdir(), 'meanwhile-bench-'));
  try {
    const solutions = path.join(root, 'solutions');
    const folders = (await readdir(solutions)).filter((name) => name.startsWith('lesson-') && !name.startsWith(APART));
    for (const folder of folders) await cp(path.join(solutions, folder), path.join(desk, folder), { recursive: true });
    const ms = await medianMs(RUNS, [process.execPath, program, 'grade', '--in', desk], root);
    const stubs = await Promise.all(folders.map((folder) => readdir(path.join(root, 'lessons', folder, 'stubs'))));
    return { ms, exercises: stubs.flat().length };
  } finally {
    await rm(desk, { recursive: true, force: true });
  }
}
