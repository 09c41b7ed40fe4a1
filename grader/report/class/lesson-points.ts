import type { ClassResult, StudentResult } from '../class-result.js';
import { sumPoints } from '../points.js';
import type { Points } from '../result.js';

/** A student's points in each lesson of the class, in their order. */
export function pointsByLesson({ lessons }: ClassResult, { exercises }: StudentResult): Points[] {
  let from = 0;
  return lessons.map((lesson) => {
    const own = exercises.slice(from, from + lesson.exercises.length);
    from += lesson.exercises.length;
    return sumPoints(own.map(({ points }) => points));
  });
}

/** What can be earned in all lessons of a class. */
export function possiblePoints({ lessons }: ClassResult): number {
  return lessons.flatMap(({ exercises }) => exercises).reduce((sum, { possible }) => sum + possible, 0);
}
