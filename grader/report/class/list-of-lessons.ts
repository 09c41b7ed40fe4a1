import type { ClassLesson } from '../class-result.js';

/** Lessons by their names in few words: `lesson-01 to lesson-03, lesson-07`. */
export function listOfLessons(lessons: readonly Pick<ClassLesson, 'id'>[]): string {
  const runs: { first: string; last: string }[] = [];
  for (const { id } of lessons) {
    const run = runs.at(-1);
    if (run !== undefined && numberOf(id) === numberOf(run.last) + 1) run.last = id;
    else runs.push({ first: id, last: id });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first} to ${last}`)).join(', ');
}

function numberOf(lesson: string): number {
  return Number(/\d+/.exec(lesson)?.[0]);
}
