import { stringify } from 'csv-stringify/sync';
import type { Result } from '../result.js';
import { harmless } from '../text/harmless.js';
import { placeOf } from './explain.js';
import { type TestedExercise, testedExercises } from './tests.js';

const COLUMNS = [
  'lesson',
  'exercise',
  'exercise_status',
  'check',
  'status',
  'earned',
  'possible',
  'message',
  'diagnosis',
  'file',
  'line',
];

/**
 * The result as a table for spreadsheets: a row for each check, so that the columns of points add up to the total. A text
 * that a spreadsheet would take for a formula begins with an apostrophe.
 */
export function renderCsv(result: Result): string {
  const rows = testedExercises(harmless(result)).flatMap(rowsOf);
  return stringify([COLUMNS, ...rows], { escape_formulas: true, record_delimiter: '\r\n' });
}

function rowsOf({ lesson, exercise, tests }: TestedExercise): (string | number | null)[][] {
  return tests.map((test) => {
    const { file, line } = placeOf(test, exercise);
    return [
      lesson.id,
      exercise.id,
      exercise.status,
      test.title,
      test.state,
      test.points.earned,
      test.points.possible,
      test.message,
      test.check?.diagnosis?.id ?? null,
      file,
      line,
    ];
  });
}
