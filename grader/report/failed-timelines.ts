import { createColors } from './color.js';
import type { ExerciseResult } from './result.js';
import { harmless } from './text/harmless.js';
import { wrap } from './text/wrap.js';
import { drawTimelines } from './timeline.js';

/** The checks of an exercise that did not pass, each with how it waited and how the reference solution does; in lines. */
export function failedTimelines(exercise: ExerciseResult, options: { color: boolean; width: number }): string[] {
  const colors = createColors(options.color);
  const width = Math.max(NARROWEST, options.width);
  return harmless(exercise.checks).flatMap(({ status, title, timeline, wanted }) => {
    if (status === 'passed' || timeline.length === 0) return [];
    const yours = { name: 'yours', entries: timeline };
    const charts = wanted === null ? [yours] : [yours, { name: 'wanted', entries: wanted }];
    return [...wrap(title, width).map(colors.bold), ...drawTimelines(charts, width, colors), ''];
  });
}

const NARROWEST = 40;
