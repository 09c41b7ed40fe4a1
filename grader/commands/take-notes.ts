import path from 'node:path';
import type { Selection } from '../grading/grade.js';
import type { Kit } from '../grading/kit.js';
import type { NotedExercise } from '../report/notes.js';
import type { Result } from '../report/result.js';
import { deskFile } from './desk.js';
import type { Desk } from './desk.js';

/** What has no code that is worth a note: nothing was written, or it does not compile, which the scorecard says. */
const WITHOUT_NOTES = new Set(['not-started', 'broken']);

/** What the type checker and the linter say of what was graded. It takes a second or two. */
export async function takeNotes(
  kit: Kit,
  desk: Desk,
  selections: readonly Selection[],
  { lessons }: Result,
): Promise<NotedExercise[]> {
  const graded = new Map(lessons.flatMap(({ folder, exercises }) => exercises.map((of) => [`${folder}/${of.id}`, of])));
  const noted = selections.flatMap(({ lesson, exercises }) =>
    exercises.flatMap((files) => {
      const result = graded.get(`${lesson.folder}/${files.id}`);
      if (result === undefined || WITHOUT_NOTES.has(result.status)) return [];
      const absolute = path.resolve(deskFile(desk, lesson, files));
      return [{ exercise: `${lesson.id} ${files.id}`, file: result.file, absolute, reference: files.solution }];
    }),
  );
  if (noted.length === 0) return [];
  // Loaded only here: a compiler and a linter take longer to load than most gradings take.
  const { collectNotes } = await import('../notes/collect-notes.js');
  const submissions = noted.map(({ absolute, reference }) => ({ file: absolute, reference }));
  const notes = await collectNotes(kit.root, submissions);
  return noted.flatMap(({ exercise, file, absolute }) => {
    const of = notes.get(absolute);
    return of === undefined ? [] : [{ exercise, file, notes: of }];
  });
}
