import { readdir } from 'node:fs/promises';
import type { Lesson } from '../course/lesson.js';
import { openSubmission } from './intake/open-submission.js';
import type { Submission } from './submission.js';

/** The lessons that somebody in a class has handed in something of, in the order of the course. */
export async function lessonsHandedIn(
  submissions: readonly Submission[],
  lessons: readonly Lesson[],
): Promise<readonly Lesson[]> {
  const found = new Set<Lesson>();
  for (const submission of submissions) {
    if (found.size === lessons.length) break;
    const { desk, close } = await openSubmission(submission, lessons);
    const names = desk === null ? [] : await readdir(desk).catch(() => []);
    for (const lesson of lessons) if (names.includes(lesson.folder)) found.add(lesson);
    await close();
  }
  return lessons.filter((lesson) => found.has(lesson));
}
