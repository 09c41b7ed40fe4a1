/**
 * Grades a class once in a process of its own, and tells what it took as a line of JSON.
 *
 *     tsx bench/class/run-class.ts KIT CLASS
 */
import { gradeClass } from '../../grader/class/grade-class.js';
import { findSubmissions } from '../../grader/class/intake/find-submissions.js';
import { KeptResults } from '../../grader/class/keep/kept-results.js';
import { lessonsHandedIn } from '../../grader/class/lessons-handed-in.js';
import { findLessons } from '../../grader/course/find-lessons.js';
import { openKit } from '../../grader/grading/kit.js';
import { median } from '../timing.js';

/** What a class took. */
export interface ClassFigures {
  readonly gradings: number;
  /** Real seconds. */
  readonly seconds: number;
  /** Megabytes that the parent held around the 50th student, and around the last: medians of twenty looks. */
  readonly megabytesAt50: number;
  readonly megabytesAtEnd: number;
}

const FIRST = 50;
const LOOKS = 20;

const [root = '', folder = '', state = ''] = process.argv.slice(2);
const { submissions } = await findSubmissions(folder);
const lessons = await lessonsHandedIn(
  submissions,
  (await findLessons(root)).filter(({ exercises }) => exercises.length > 0),
);
const megabytes: number[] = [];
const started = performance.now();
await gradeClass(openKit(root), submissions, {
  lessons,
  seed: 1,
  limitMs: 5_000,
  shard: null,
  kept: new KeptResults(state),
  signal: new AbortController().signal,
  onProgress: () => {
    megabytes.push(process.memoryUsage().rss / 2 ** 20);
  },
});
const figures: ClassFigures = {
  gradings: submissions.length * lessons.length,
  seconds: (performance.now() - started) / 1_000,
  megabytesAt50: median(megabytes.slice(FIRST - LOOKS / 2, FIRST + LOOKS / 2)),
  megabytesAtEnd: median(megabytes.slice(-LOOKS)),
};
console.log(JSON.stringify(figures));
