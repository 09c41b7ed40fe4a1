import { expect, it } from 'vitest';
import { renderClassTable } from '../../../grader/report/class/table.js';
import { classOf, student } from './build-class.js';

const POINTS = [
  ['passed', 4],
  ['failed', 1],
] as const;

function tableOf(...students: Parameters<typeof classOf>[0][number][]): string[] {
  const lines = renderClassTable(classOf(students), { color: false }).split('\n').slice(3);
  return lines.slice(0, lines.indexOf(''));
}

it('what has no room beside a name stands whole below it', () => {
  const why = 'handed in no exercise: no lesson folder and no file named after one';
  const notes = ['runTogether.ts is no exercise: did you mean run-together.ts?', 'work.zip is damaged'];
  expect(
    tableOf(student('ada', POINTS, { notes: ['short'] }), student('bob', POINTS, { problem: why, notes })),
  ).toEqual([
    ' ✗ ada  short                                                     5/8        5/8',
    ' · bob                                                                       5/8',
    '     handed in no exercise: no lesson folder and no file named after one',
    '     runTogether.ts is no exercise: did you mean run-together.ts?',
    '     work.zip is damaged',
  ]);
});

it('a note longer than a row is broken between words, and no row is wider than 80 columns', () => {
  const rows = tableOf(student('漢'.repeat(90), POINTS, { notes: ['words '.repeat(40).trim()] }));
  expect(rows).toHaveLength(5);
  expect(rows.slice(1).join(' ').match(/words/g)).toHaveLength(40);
  expect(Math.max(...rows.slice(1).map((row) => row.length))).toBeLessThanOrEqual(80);
});

it.each([
  [['lesson-01', 'lesson-03'], 'lesson-01, lesson-03'],
  [['lesson-01', 'lesson-02', 'lesson-03', 'lesson-07'], 'lesson-01 to lesson-03, lesson-07'],
])('is headed with the lessons that are in it: %j', (ids, heading) => {
  const lessons = ids.map((id) => ({ id, folder: id, title: id, exercises: [] }));
  const table = renderClassTable(classOf([], { lessons }), { color: false });
  expect(table.split('\n')[0]).toBe(`0 students · ${heading}`);
});
