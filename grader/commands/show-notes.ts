import path from 'node:path';
import type { Selection } from '../grading/grade.js';
import type { Kit } from '../grading/kit.js';
import { renderNotes } from '../report/notes.js';
import type { Result } from '../report/result.js';
import type { Desk } from './desk.js';
import type { Terminal } from './terminal.js';

/** What has no code that is worth a note: nothing was written, or it does not compile, which the scorecard says. */
const WITHOUT_NOTES = new Set(['not-started', 'broken']);

/** Shows what the type checker and the linter say of what was graded. They take a second, so the scorecard is out before. */
export async function showNotes(
  kit: Kit,
  terminal: Terminal,
  desk: Desk,
  selections: readonly Selection[],
  result: Result,
  color: boolean,
): Promise<void> {
  const statuses = new Map(
    result.lessons.flatMap(({ folder, exercises }) => exercises.map(({ id, status }) => [`${folder}/${id}`, status])),
  );
  const noted = selections.flatMap(({ lesson, exercises }) =>
    exercises
      .filter(({ id }) => !WITHOUT_NOTES.has(statuses.get(`${lesson.folder}/${id}`) ?? 'not-started'))
      .map(({ id, solution }) => {
        const file = path.join(desk.folder, lesson.folder, `${id}.ts`);
        return { exercise: `${lesson.id} ${id}`, file, reference: solution };
      }),
  );
  if (noted.length === 0) return;
  // Loaded only here: a compiler and a linter take longer to load than most gradings take.
  const { collectNotes } = await import('../notes/collect-notes.js');
  const notes = await collectNotes(kit.root, noted);
  const shown = noted.flatMap(({ exercise, file }) => {
    const of = notes.get(file);
    return of === undefined ? [] : [{ exercise, notes: of }];
  });
  if (shown.length > 0) terminal.out(`\n${renderNotes(shown, { color })}`);
}
