import { isDone } from './model.js';
import type { ExerciseKey, Model, WatchedLesson } from './model.js';

/** A row that the cursor can stand on: a lesson that is not begun, or an exercise of one that is. */
type Choice =
  | { readonly kind: 'lesson'; readonly lesson: WatchedLesson }
  | { readonly kind: 'exercise'; readonly exercise: ExerciseKey };

export type ListRow = Choice | { readonly kind: 'heading'; readonly lesson: WatchedLesson; readonly done: number };

/** The rows of the list, in the course's order. */
export function listRows(model: Model): ListRow[] {
  return model.course.flatMap((lesson): ListRow[] => {
    if (lesson.exercises.length === 0) return [];
    if (!lesson.begun) return [{ kind: 'lesson', lesson }];
    const done = lesson.exercises.filter((key) => isDone(model, key)).length;
    return [{ kind: 'heading', lesson, done }, ...lesson.exercises.map((exercise) => asRow(exercise))];
  });
}

function asRow(exercise: ExerciseKey): ListRow {
  return { kind: 'exercise', exercise };
}

/** The rows that the cursor can stand on. */
export function choices(model: Model): Choice[] {
  return listRows(model).filter((row): row is Choice => row.kind !== 'heading');
}

/** The number among all rows of the one that the cursor stands on. */
export function rowOfCursor(model: Model, cursor: number): number {
  const choosable = listRows(model).flatMap((row, index) => (row.kind === 'heading' ? [] : [index]));
  return choosable[cursor] ?? 0;
}
