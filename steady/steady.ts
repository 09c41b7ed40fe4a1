/**
 * Grades every solution, right and wrong submission of the course, or of the lessons named, again and again while the
 * machine is kept busy, and compares the results byte for byte.
 */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { Command } from 'commander';
import { build } from '../bin/build.mjs';
import { chooseLesson } from '../grader/commands/choose.js';
import { count } from '../grader/commands/option-values.js';
import { findLessons } from '../grader/course/find-lessons.js';
import { prepare } from '../grader/grading/attempt.js';
import { assess } from '../grader/grading/assess.js';
import { openKit } from '../grader/grading/kit.js';
import { loadWholeExercise } from '../grader/grading/loaded-exercise.js';
import type { LoadedExercise } from '../grader/grading/loaded-exercise.js';
import { Runner } from '../grader/run/runner.js';
import { findSamples } from '../grader/verify/samples.js';
import { keepMachineBusy } from './busy-machine.js';

const command = new Command('npm run steady --')
  .argument('[lessons...]', 'lessons; the whole course when left out')
  .option('--rounds <n>', 'how often each submission is graded', count, 50)
  .parse();
const { rounds } = command.opts<{ rounds: number }>();
const root = path.resolve(import.meta.dirname, '..');
await build(root);
const kit = openKit(root);
/** Real milliseconds for an exercise: plenty, since a busy machine is slow. */
const LIMIT_MS = 60_000;

interface Submission {
  readonly exercise: LoadedExercise;
  readonly file: string;
}

const submissions = await collect();
const hashes = new Map<string, string>();
const differing = new Set<string>();
const { processes, rest } = keepMachineBusy();
const runner = new Runner(kit.childProgram);
try {
  for (let round = 1; round <= rounds; round += 1) {
    for (const submission of submissions) compare(submission, await gradeToHash(submission));
    process.stderr.write(`\rround ${round} of ${rounds}`);
  }
} finally {
  rest();
  await runner.close();
}
console.log(`\n${submissions.length} submissions, ${rounds} rounds, ${processes} busy processes beside them`);
for (const file of differing) console.log(`differs: ${path.relative(kit.root, file)}`);
console.log(differing.size === 0 ? 'Not one byte differs.' : `${differing.size} differ.`);
process.exitCode = differing.size === 0 ? 0 : 1;

async function collect(): Promise<Submission[]> {
  const found: Submission[] = [];
  const lessons = await findLessons(kit.root);
  const chosen = command.args.length === 0 ? lessons : command.args.map((name) => chooseLesson(lessons, name));
  for (const lesson of chosen) {
    for (const files of lesson.exercises) {
      const exercise = await loadWholeExercise(kit, lesson, files);
      const samples = await findSamples(kit.root, lesson, files);
      for (const file of [files.solution, ...samples.map((sample) => sample.file)]) found.push({ exercise, file });
    }
  }
  return found;
}

async function gradeToHash({ exercise, file }: Submission): Promise<string> {
  const options = { file, desk: path.dirname(file), seed: 1, order: null, limitMs: LIMIT_MS };
  const result = await assess(exercise, await prepare(exercise, options), runner, file, 1);
  return createHash('sha256').update(JSON.stringify(result)).digest('hex');
}

function compare({ file }: Submission, hash: string): void {
  const before = hashes.get(file);
  hashes.set(file, before ?? hash);
  if (before !== undefined && before !== hash) differing.add(file);
}
