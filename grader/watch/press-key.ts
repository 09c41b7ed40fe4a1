import { formatPoints } from '../report/points.js';
import { choices } from './list-rows.js';
import { idOf, isDone, watchedExercises } from './model.js';
import type { Effect, ExerciseKey, Model, View, WatchedLesson } from './model.js';
import type { Reduced } from './reduced.js';
import { pageCount } from './screen.js';

/** What a key does. A key that means nothing does nothing. */
export function pressKey(model: Model, key: string): Reduced {
  const press = KEYS.get(key);
  if (press !== undefined) return press({ ...model, notice: '' });
  return model.view.kind === 'list' ? moveInList(model, key) : still(turnPage(model, key));
}

const KEYS = new Map<string, (model: Model) => Reduced>(
  Object.entries({
    h: (model) => withInHand(model, (exercise) => still(model, { kind: 'hint', exercise })),
    n: next,
    l: (model) => still(toggle(model, { kind: 'list', cursor: cursorOf(model) })),
    o: (model) =>
      withInHand(model, (exercise) => still(model, { kind: 'open', exercise, line: lineOf(model, exercise) })),
    t: (model) => still(toggle(model, { kind: 'timeline' })),
    r: runAll,
    '?': (model) => still(toggle(model, { kind: 'help' })),
    escape: (model) => still(show(model, { kind: 'card' })),
    q: (model) => still(model, { kind: 'quit', interrupted: false }),
    'ctrl-c': (model) => still(model, { kind: 'quit', interrupted: true }),
    'ctrl-z': (model) => still(model, { kind: 'suspend' }),
  }),
);

function still(model: Model, ...effects: Effect[]): Reduced {
  return { model, effects };
}

function show(model: Model, view: View): Model {
  return { ...model, view, page: 0 };
}

/** The key that shows something takes it away again. */
function toggle(model: Model, view: View): Model {
  return show(model, model.view.kind === view.kind ? { kind: 'card' } : view);
}

function withInHand(model: Model, act: (exercise: ExerciseKey) => Reduced): Reduced {
  return model.inHand === null ? still(model) : act(model.inHand);
}

/** The line that the first failed check speaks of, in the exercise's own file. */
function lineOf(model: Model, exercise: ExerciseKey): number | null {
  const result = model.results[exercise];
  const places = [result?.problem, ...(result?.checks ?? []).map(({ diagnosis }) => diagnosis)];
  return places.find((place) => place?.line != null && place.file === undefined)?.line ?? null;
}

/** The next exercise that is not done, in this lesson and those after it, then from the beginning. */
function next(model: Model): Reduced {
  const { inHand } = model;
  if (inHand !== null && !isDone(model, inHand)) return still({ ...model, notice: notYet(model, inHand) });
  const watched = watchedExercises(model);
  const at = inHand === null ? 0 : watched.indexOf(inHand) + 1;
  const found = [...watched.slice(at), ...watched.slice(0, at)].find((key) => !isDone(model, key));
  if (found !== undefined) return still(show({ ...model, inHand: found }, { kind: 'card' }));
  const lesson = fromHereOn(model).find(({ exercises }) => exercises.some((key) => !isDone(model, key)));
  if (lesson !== undefined) return still(model, { kind: 'begin', lesson: lesson.id });
  return still({ ...model, notice: 'You have finished the course. Well done.' });
}

/** The lessons after the one in hand, then those before it. */
function fromHereOn({ course, inHand }: Model): WatchedLesson[] {
  const here = course.findIndex(({ exercises }) => inHand !== null && exercises.includes(inHand));
  return [...course.slice(here + 1), ...course.slice(0, here + 1)];
}

function notYet(model: Model, key: ExerciseKey): string {
  const result = model.results[key];
  if (result === undefined || model.grading.includes(key)) return `${idOf(key)} is being graded.`;
  const so =
    result.status === 'not-started' ? 'is not started' : `has ${formatPoints(result.points)} points, and is not done`;
  return `Press l to leave it for now: ${idOf(key)} ${so}.`;
}

function runAll(model: Model): Reduced {
  const exercises = watchedExercises(model);
  const notice = exercises.length === 1 ? 'Run again.' : `All ${exercises.length} exercises were run again.`;
  return still({ ...model, grading: exercises, notice }, { kind: 'grade', exercises });
}

function cursorOf(model: Model): number {
  return Math.max(
    0,
    choices(model).findIndex((row) => row.kind === 'exercise' && row.exercise === model.inHand),
  );
}

const STEPS = new Map(Object.entries({ up: -1, k: -1, down: 1, j: 1, pageup: -10, pagedown: 10 }));

function moveInList(model: Model, key: string): Reduced {
  const rows = choices(model);
  const cursor = model.view.kind === 'list' ? model.view.cursor : 0;
  const step = STEPS.get(key);
  if (step !== undefined) {
    const moved = Math.min(rows.length - 1, Math.max(0, cursor + step));
    return still({ ...model, view: { kind: 'list', cursor: moved } });
  }
  const row = rows[cursor];
  if ((key !== 'enter' && key !== 'space') || row === undefined) return still(model);
  if (row.kind === 'lesson') return still(model, { kind: 'begin', lesson: row.lesson.id });
  return still(show({ ...model, inHand: row.exercise, notice: '' }, { kind: 'card' }));
}

const PAGES = new Map(Object.entries({ space: 1, pagedown: 1, down: 1, j: 1, b: -1, pageup: -1, up: -1, k: -1 }));

function turnPage(model: Model, key: string): Model {
  const page = Math.min(model.page, pageCount(model) - 1) + (PAGES.get(key) ?? 0);
  return { ...model, page: Math.min(pageCount(model) - 1, Math.max(0, page)) };
}
