import type { ClassResult, StudentResult } from '../class-result.js';
import { lateNote } from '../late.js';
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
  const exercises = lessons.flatMap((lesson) => lesson.exercises);
  return sumPoints(exercises.map(({ possible }) => ({ earned: 0, possible }))).possible;
}

/** Whether a student has passed every exercise, however late. */
export function hasPassed({ exercises }: StudentResult): boolean {
  return exercises.every(({ status }) => status === 'passed');
}

/** What is to be said of a student beside the points: why there was nothing to grade, what was late, how it came in. */
export function notesOf({ problem, late = [], notes = [] }: StudentResult): string[] {
  return [...(problem === null ? late.map((one) => `${one.lesson}: ${lateNote(one)}`) : [problem]), ...notes];
}
