import { createColors } from '../../report/color.js';
import { formatPoints, sumPoints } from '../../report/points.js';
import { progressBar } from '../../report/progress-bar.js';
import { cut, displayWidth } from '../../report/text/width.js';
import { isDone, lessonOf } from '../model.js';
import type { Model, WatchedLesson } from '../model.js';

/** Three lines: the lesson in hand with its points, how far the course is done, and an empty one. */
export function headerLines(model: Model): string[] {
  const { columns } = model.size;
  const colors = createColors(model.color);
  const lesson = model.inHand === null ? undefined : lessonOf(model, model.inHand);
  const right = lesson === undefined ? '' : pointsOf(model, lesson);
  const left = cut(lesson === undefined ? 'Meanwhile' : `${lesson.id} · ${lesson.title}`, columns - right.length - 3);
  const gap = Math.max(1, columns - displayWidth(left) - right.length);
  return [colors.bold(left + ' '.repeat(gap) + right).trimEnd(), barLine(model), ''];
}

/** Points are told when all of the lesson has been graded: before that they would be too few. */
function pointsOf({ results }: Model, { exercises }: WatchedLesson): string {
  const points = exercises.flatMap((key) => results[key]?.points ?? []);
  return points.length < exercises.length ? '' : `${formatPoints(sumPoints(points))} points`;
}

function barLine(model: Model): string {
  const all = model.course.flatMap(({ exercises }) => exercises);
  const done = all.filter((key) => isDone(model, key)).length;
  const { columns } = model.size;
  const text = `  ${done} of ${all.length} exercises${columns < 60 ? '' : ' of the course'}`;
  const room = Math.max(0, Math.min(WIDEST_BAR, columns - text.length));
  return progressBar(done, all.length, room, createColors(model.color)) + text;
}

const WIDEST_BAR = 40;
