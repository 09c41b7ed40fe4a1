import { createColors } from '../../report/color.js';
import { formatPoints } from '../../report/points.js';
import type { ExerciseResult } from '../../report/result.js';
import { cut, displayWidth, pad } from '../../report/text/width.js';
import { listRows, rowOfCursor } from '../list-rows.js';
import type { ListRow } from '../list-rows.js';
import { idOf } from '../model.js';
import type { Model } from '../model.js';

/** The list of the course, the row of the cursor marked. */
export function listLines(model: Model, cursor: number, width: number): string[] {
  const colors = createColors(model.color);
  const chosen = rowOfCursor(model, cursor);
  return listRows(model).map((row, index) => {
    const text = rowText(model, row, width);
    if (index === chosen) return colors.inverse(`▸${text.slice(1)}`);
    return row.kind === 'heading' ? colors.bold(text) : text;
  });
}

function rowText(model: Model, row: ListRow, width: number): string {
  if (row.kind === 'heading') {
    const { lesson, done } = row;
    return between(` ${lesson.id} · ${lesson.title}`, `${done}/${lesson.exercises.length}`, width);
  }
  if (row.kind === 'lesson') return between(`   ${row.lesson.id} · ${row.lesson.title}`, 'not begun', width);
  const result = model.results[row.exercise];
  const left = `   ${markOf(result)} ${pad(idOf(row.exercise), ID)}  ${result?.title ?? ''}`;
  const right = result === undefined || result.status === 'not-started' ? '' : formatPoints(result.points);
  return between(left, right, width);
}

const ID = 24;

function between(left: string, right: string, width: number): string {
  const shown = cut(left, width - right.length - 2);
  return (shown + ' '.repeat(width - right.length - displayWidth(shown)) + right).trimEnd();
}

function markOf(result: ExerciseResult | undefined): string {
  switch (result?.status) {
    case 'passed':
      return '✓';
    case undefined:
    case 'not-started':
      return '·';
    case 'failed':
      return '✗';
    default:
      return '!';
  }
}
