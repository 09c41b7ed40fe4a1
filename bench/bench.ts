/**
 * Whole commands, from process start to exit. The figures of one run stand side by side, because machines differ and
 * drift: read the ratios.
 */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importAsShipped } from './as-shipped.js';
import { classFigures, vitestForOneMs } from './class/class-figures.js';
import { longCourse } from './long-course.js';
import { simulationTimes } from './simulations.js';
import { medianMs, peakMegabytes } from './timing.js';
import { watchTimes } from './watching.js';
import { wholeCourse } from './whole-course.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const MEANWHILE = path.join(ROOT, 'bin', 'meanwhile.cjs');
const LESSON = 'lesson-03-together';
const RUNS = 11;

await figure('node, doing nothing', 'ms', () => medianMs(RUNS, [process.execPath, '-e', '0'], ROOT));
const vitest = await figure('vitest run, one empty test', 'ms', () => emptyVitest());
const solved = await figure('grade lesson-03, six solutions', 'ms', () =>
  medianMs(RUNS, [process.execPath, MEANWHILE, 'grade', 'lesson-03', '--in', 'solutions'], ROOT),
);
print('  of the time of vitest (at most 0.50 wanted)', (solved / vitest).toFixed(2), '');
const { inTurn, atOnce } = await simulationTimes(ROOT);
print('10 hours, 10,000 sleeps one after another (under 100 wanted)', inTurn.toFixed(0), 'ms');
print('10 hours, 10,000 sleeps at once (under 100 wanted)', atOnce.toFixed(0), 'ms');
const { everyOrderMs } = await importAsShipped<typeof import('./orders.js')>(
  ROOT,
  path.join(import.meta.dirname, 'orders.ts'),
);
const orders = await everyOrderMs(ROOT);
print('every order of five calls, run and judged on one core (10 wanted)', orders.toFixed(1), 'ms');
print('  orders a millisecond', (120 / orders).toFixed(1), '');
const { right, wrong } = await watchTimes(ROOT, LESSON);
print('watch: from a save to the verdict, passed (under 150 wanted)', right.toFixed(0), 'ms');
print('watch: from a save to the verdict, failed (under 150 wanted)', wrong.toFixed(0), 'ms');

const course = await wholeCourse(ROOT, MEANWHILE);
print(`grade --in solutions, the course of ${course.exercises} exercises`, course.ms.toFixed(0), 'ms');
print('  an exercise (at most 25 wanted)', (course.ms / course.exercises).toFixed(1), 'ms');

const oneStudent = await figure('vitest run, one student with three lessons, at least', 'ms', () =>
  vitestForOneMs(ROOT, 3),
);
const graded = await classFigures(ROOT, 300);
const perSecond = graded.gradings / graded.seconds;
print('class of 300, three lessons each: lessons a second (15 wanted)', perSecond.toFixed(1), '');
print('  one student with three lessons', (3_000 / perSecond).toFixed(0), 'ms');
print('  of the time of vitest for one student', (3_000 / perSecond / oneStudent).toFixed(2), '');
print('  memory of the parent at the 50th student', graded.megabytesAt50.toFixed(0), 'MB');
print('  memory of the parent at the last (at most 1.20 of it)', graded.megabytesAtEnd.toFixed(0), 'MB');

for (const lessons of [1, 4, 16]) {
  const kit = await longCourse(ROOT, LESSON, lessons);
  const command = [path.join(kit, 'bin', 'meanwhile.cjs'), 'grade', '--in', 'solutions'];
  const ms = await medianMs(5, [process.execPath, ...command], kit);
  const peak = await peakMegabytes(command, path.join(ROOT, 'bench', 'tell-peak.cjs'), kit);
  const exercises = lessons * 6;
  print(`one lesson over and over, ${exercises} exercises`, ms.toFixed(0), 'ms');
  print('  an exercise', (ms / exercises).toFixed(1), 'ms');
  print('  peak memory of the parent (under 150 wanted)', peak.toFixed(0), 'MB');
  await rm(kit, { recursive: true, force: true });
}

async function figure(name: string, unit: string, measure: () => Promise<number>): Promise<number> {
  const value = await measure();
  print(name, value.toFixed(0), unit);
  return value;
}

function print(name: string, value: string, unit: string): void {
  console.log(`${name.padEnd(62)} ${value.padStart(7)} ${unit}`);
}

/** What the test runner needs for a test that tests nothing, in a folder with nothing else. */
async function emptyVitest(): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'meanwhile-bench-'));
  try {
    await mkdir(path.join(folder, 'test'));
    await writeFile(
      path.join(folder, 'test', 'empty.test.ts'),
      "import { test } from 'vitest';\ntest('nothing', () => {});\n",
    );
    await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }\n');
    await symlink(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    return await medianMs(
      RUNS,
      [process.execPath, path.join(ROOT, 'node_modules', 'vitest', 'vitest.mjs'), 'run'],
      folder,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
