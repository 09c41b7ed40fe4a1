import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PLAIN_COURSE } from '../../grader/course/course-config.js';
import { findLessons } from '../../grader/course/find-lessons.js';
import type { Lesson } from '../../grader/course/lesson.js';
import { CourseConfigError, parseCourseConfig } from '../../grader/course/parse-course-config.js';
import { REAL_ROOT } from '../kit/temporary-kit.js';

const lessons = [lesson('lesson-03', 'together', 'run-together', 'download-all'), lesson('lesson-04', 'loops', 'spin')];

describe('a file of rules', () => {
  it('may be empty', () => {
    expect(parse({})).toEqual(PLAIN_COURSE);
  });

  it('names lessons and exercises by any of their names', () => {
    const config = parse({
      lessons: ['3', 'lesson-04-loops'],
      weights: { '03': 2, 'lesson-03/runTogether': 0.5 },
      deadlines: { 'lesson-03': '2026-10-01T23:59:00+02:00', '4': '2026-10-08T21:59:00Z' },
      late: { perDay: 0.1, graceMinutes: 15 },
      attempts: 0.2,
      seed: 42,
    });
    expect(config).toEqual({
      lessons: ['lesson-03', 'lesson-04'],
      weights: new Map([
        ['lesson-03', 2],
        ['lesson-03/run-together', 0.5],
      ]),
      deadlines: new Map([
        ['lesson-03', Date.UTC(2026, 9, 1, 21, 59)],
        ['lesson-04', Date.UTC(2026, 9, 8, 21, 59)],
      ]),
      late: { perDay: 0.1, atMost: 1, graceMs: 900_000 },
      attempts: 0.2,
      seed: 42,
    });
  });
});

it('the file that the manual shows is a right one', async () => {
  const manual = await readFile(path.join(REAL_ROOT, 'docs', 'for-teachers.md'), 'utf8');
  const shown = /^ {4}\{\n {6}"lessons": [\s\S]+?^ {4}\}$/m.exec(manual)?.[0] ?? '';
  expect(parseCourseConfig(shown, await findLessons(REAL_ROOT)).weights.get('lesson-03/run-together')).toBe(0.5);
});

it.each<[unknown, string]>([
  [[], 'it must be an object'],
  [{ wieghts: {} }, 'there is no key "wieghts": did you mean "weights"?'],
  [{ policy: 1 }, 'there is no key "policy": the keys are lessons, weights, deadlines, late, attempts, seed'],
  [{ late: { perday: 0.1 } }, '"late.perDay" is missing'],
  [{ late: { perDay: 0.1, atmost: 1 } }, 'there is no key "late.atmost": did you mean "late.atMost"?'],
  [{ late: 0.1 }, '"late" must be an object with perDay'],
  [{ late: { perDay: 10 } }, '"late.perDay" must be a number from 0 to 1'],
  [{ weights: { 'leson-03': 1 } }, '"weights.leson-03" names no lesson: did you mean "lesson-03"?'],
  [
    { weights: { 'lesson-03/run-togehter': 1 } },
    '"weights.lesson-03/run-togehter" names no exercise of lesson-03: did you mean "run-together"?',
  ],
  [{ weights: { 'lesson-03': 0.001 } }, '"weights.lesson-03" must be a number from 0 to 100 with at most two decimals'],
  [{ weights: { 'lesson-03': '2' } }, '"weights.lesson-03" must be a number from 0 to 100 with at most two decimals'],
  [{ lessons: ['lesson-99'] }, '"lessons.0" names no lesson'],
  [{ lessons: [] }, '"lessons" must name at least one lesson'],
  [
    { deadlines: { 'lesson-03': '2026-10-01' } },
    '"deadlines.lesson-03" must be a moment with its time zone, such as "2026-10-01T23:59:00+02:00"',
  ],
  [
    { deadlines: { 'lesson-03': '2026-10-01T23:59:00' } },
    '"deadlines.lesson-03" must be a moment with its time zone, such as "2026-10-01T23:59:00+02:00"',
  ],
  [{ attempts: 2 }, '"attempts" must be a number from 0 to 1'],
  [{ seed: 1.5 }, '"seed" must be a whole number'],
])('%j is refused, and the key is named', (file, message) => {
  expect(() => parse(file)).toThrow(new CourseConfigError(message));
});

it('what is no JSON is refused with the reason', () => {
  expect(() => parseCourseConfig('{ "lessons": [', lessons)).toThrow(/^it is no JSON \(.+\)$/);
});

function parse(file: unknown) {
  return parseCourseConfig(JSON.stringify(file), lessons);
}

function lesson(id: string, rest: string, ...exercises: string[]): Lesson {
  const files = exercises.map((exercise) => ({ id: exercise, stub: '', checks: '', solution: '' }));
  return { id, folder: `${id}-${rest}`, title: rest, readme: '', example: '', exercises: files };
}
