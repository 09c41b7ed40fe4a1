import { exerciseKey } from './model.js';
import type { Model, Size } from './model.js';
import type { WatchSetup } from './watch-setup.js';

/** The model of a watch that has just begun. */
export async function firstModel({ lessons, named, color, isBegun }: WatchSetup, size: Size): Promise<Model> {
  const course = await Promise.all(
    lessons.map(async (lesson) => {
      const { id, folder, title } = lesson;
      const exercises = lesson.exercises.map((exercise) => exerciseKey(id, exercise.id));
      const begun = await isBegun(lesson);
      return { id, folder, title, exercises, begun, watched: named === null ? begun : lesson === named };
    }),
  );
  return {
    course,
    results: {},
    grading: course.flatMap(({ watched, exercises }) => (watched ? exercises : [])),
    follow: [],
    inHand: null,
    view: { kind: 'card' },
    page: 0,
    notice: '',
    size,
    color,
    watchesAll: named === null,
  };
}
