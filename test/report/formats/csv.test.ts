import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderCsv } from '../../../grader/report/formats/csv.js';
import { testedExercises } from '../../../grader/report/formats/tests.js';
import { sumPoints } from '../../../grader/report/points.js';
import type { Result } from '../../../grader/report/result.js';
import { anyResult, SEEDED } from '../any-result.js';
import { consistent, everyStatus, hostileResult } from './results.js';

type Row = Readonly<Record<string, string>>;

it('has a row for each check, whose points add up to the total', () => {
  for (const result of Object.values(consistent)) {
    const rows = rowsOf(result);
    expect(rows.map(({ check, status }) => [check === '' ? 0 : 1, status])).toEqual(
      testedExercises(result).flatMap(({ tests }) => tests.map(({ title, state }) => [title === '' ? 0 : 1, state])),
    );
    expect(
      sumPoints(rows.map(({ earned, possible }) => ({ earned: Number(earned), possible: Number(possible) }))),
    ).toEqual(result.points);
  }
});

it('no cell is a formula, nor anything else that a spreadsheet would carry out', () => {
  const cells = rowsOf(hostileResult).flatMap((row) => Object.values(row));
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(cells).toContain("'=1+1");
  expect(cells).toContain("'@SUM(A1:A9)");
});

it('whatever a submission does, every row has every column', () => {
  fc.assert(
    fc.property(anyResult, (any) => {
      for (const row of rowsOf(any)) expect(Object.keys(row)).toHaveLength(11);
    }),
    SEEDED,
  );
});

it('tells the mistake by its name, and its place', () => {
  expect(rowsOf(everyStatus).find(({ status }) => status === 'failed')).toEqual({
    lesson: 'lesson-01',
    exercise: 'b-failed',
    exercise_status: 'failed',
    check: 'two',
    status: 'failed',
    earned: '0',
    possible: '3',
    message: 'took 6 s; wanted 2 s',
    diagnosis: 'sequential-await',
    file: 'exercises/lesson-03-together/b-failed.ts',
    line: '9',
  });
});

function rowsOf(result: Result): Row[] {
  return parse(renderCsv(result), { columns: true });
}
