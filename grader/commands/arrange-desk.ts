import type { Lesson } from '../course/lesson.js';
import { isBegun } from './desk.js';
import type { Desk } from './desk.js';
import { RequestError } from './request-error.js';
import type { Terminal } from './terminal.js';

/** A desk to grade, and what removes it when it had to be put together. */
export interface ArrangedDesk {
  readonly desk: Desk;
  readonly close: () => Promise<void>;
}

/**
 * Takes a folder as a class would take it from a student, so that the points are the same: with the lessons further down,
 * in an archive or as single files, and of several versions the latest. The kit's own desk stays as it is, and so does
 * one in which everything lies where it belongs.
 *
 * @throws RequestError when it holds several submissions: of all of them together, one would get the points
 */
export async function arrangeDesk(desk: Desk, lessons: readonly Lesson[], terminal: Terminal): Promise<ArrangedDesk> {
  const asItIs = { desk, close: () => Promise.resolve() };
  if (desk.own) return asItIs;
  const { openSubmission } = await import('../class/intake/open-submission.js');
  const { holdsClass } = await import('../class/intake/look-inside.js');
  const begun = await Promise.all(lessons.map((lesson) => isBegun(desk, lesson)));
  if (!begun.includes(true) && (await holdsClass(desk.folder, lessons)))
    throw new RequestError(
      `${desk.name}/ holds several submissions: grade them with npm run class, or name one of them.`,
    );
  const source = { kind: 'folder', folder: desk.folder } as const;
  const found = await openSubmission({ name: desk.name, id: null, source }, lessons);
  if (found.desk === null) return asItIs;
  for (const note of found.notes) terminal.err(`${note}\n`);
  return { desk: { ...desk, folder: found.desk }, close: found.close };
}
