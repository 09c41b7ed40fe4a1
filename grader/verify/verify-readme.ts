import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleSubmission } from '../bundle/bundle-submission.js';
import type { Lesson } from '../course/lesson.js';
import type { Kit } from '../grading/kit.js';
import { formatStamp } from '../trace/duration.js';
import type { TestReport, TraceEvent } from '../trace/events.js';
import type { Value } from '../trace/value.js';
import type { ExerciseRun } from '../run/exercise-run.js';
import type { Runner } from '../run/runner.js';
import type { Finding } from './finding.js';
import { countWords, findListings } from './listings.js';
import type { Listing } from './listings.js';

const HEADINGS = [
  'Objective',
  'Concepts covered',
  'Prerequisites',
  'Lesson',
  'Example',
  'Exercises',
  'Common mistakes',
  'Key takeaways',
  'If you come from Python',
];
const FEWEST_WORDS = 600;
const MOST_WORDS = 1_800;
/** In real ms: long, because what is found must not hang on how busy an author's machine is. */
const LIMIT_MS = 20_000;

export interface ReadmeReport {
  readonly findings: readonly Finding[];
  readonly listings: number;
  readonly words: number;
}

/** Checks a lesson's README: its headings, its length, and that each listing runs and prints what it says. */
export async function verifyReadme(kit: Kit, runner: Runner, lesson: Lesson): Promise<ReadmeReport> {
  const readme = await readFile(lesson.readme, 'utf8');
  const where = path.relative(kit.root, lesson.readme).split(path.sep).join('/');
  const words = countWords(readme);
  const findings: Finding[] = [];
  const headings = [...readme.matchAll(/^## (.+)$/gm)].map((heading) => heading[1]);
  if (headings.join('|') !== HEADINGS.join('|'))
    findings.push({ where, what: `its headings must be: ${HEADINGS.join(', ')}` });
  if (words < FEWEST_WORDS || words > MOST_WORDS) {
    findings.push({ where, what: `it has ${words} words; ${FEWEST_WORDS} to ${MOST_WORDS} wanted` });
  }
  const listings = findListings(readme);
  for (const listing of listings) {
    const what = await runListing(lesson, runner, listing);
    if (what !== null) findings.push({ where: `${where}:${listing.line}`, what });
  }
  return { findings, listings: listings.length, words };
}

/** The checks of a listing that is a test file: its tests are run, and it brings along what they test. */
const RUN_TESTS = `(function (require) {
  const { exercise, passesOn } = require('meanwhile');
  const checks = [passesOn('runs', { implementation: {} })];
  return { default: exercise({ title: 'Listing', kind: 'test', subject: 'none', hints: [], checks }) };
})`;

/** Runs a listing as a program of its own in virtual time; gives what is wrong with it, or `null`. */
async function runListing(lesson: Lesson, runner: Runner, listing: Listing): Promise<string | null> {
  const file = path.join(path.dirname(lesson.readme), 'stubs', 'listing.ts');
  const isTestFile = listing.code.includes("from 'vitest';");
  const bundled = await bundleSubmission(file, listing.code, isTestFile);
  if (!bundled.ok) return `the listing does not compile: ${bundled.message}`;
  const { code, map } = bundled;
  const task = {
    exercise: 'listing',
    file,
    code,
    map,
    checks: isTestFile ? RUN_TESTS : null,
    which: [0],
    seed: 1,
    order: null,
    limitMs: LIMIT_MS,
  };
  const printed = printedLines(await runner.run(task));
  const wanted = listing.output?.trimEnd().split('\n') ?? [];
  const differs = Array.from({ length: Math.max(printed.length, wanted.length) }, (_, index) => index).find(
    (index) => printed[index]?.trimEnd() !== wanted[index]?.trimEnd(),
  );
  if (differs === undefined) return null;
  return `line ${differs + 1} of the listing's output is ${quote(printed[differs])}; the text block says ${quote(wanted[differs])}`;
}

function printedLines({ traces, stop }: ExerciseRun): string[] {
  const lines = traces.flatMap(({ trace }) => trace.events.flatMap(shown));
  return stop === null || stop.kind === 'load-failed' ? lines : [...lines, `(${stop.kind})`];
}

function shown(event: TraceEvent): string[] {
  const stamp = formatStamp(event.at);
  if (event.op === 'print') return event.text.split('\n').map((text) => `${stamp} ${text}`);
  if (event.op === 'test') return [`${stamp} ${describeTest(event)}`];
  if (event.op === 'uncaught' || event.op === 'unhandled') return [`${stamp} Uncaught ${thrown(event.value)}`];
  return [];
}

/** A test as Vitest's own reports show it, in one line. */
function describeTest({ name, outcome, message }: TestReport): string {
  const [said = ''] = message.split('\n', 1);
  if (outcome === 'failed') return `✗ ${name}: ${said}`;
  return outcome === 'passed' ? `✓ ${name}` : `- ${name} (${outcome})`;
}

function thrown(value: Value): string {
  if (typeof value === 'object' && value?.$ === 'error') return `${value.name}: ${value.message}`;
  return JSON.stringify(value);
}

function quote(line: string | undefined): string {
  return line === undefined ? 'missing' : `"${line}"`;
}
