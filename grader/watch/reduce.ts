import type { ExerciseResult } from '../report/result.js';
import { formatPoints } from '../report/points.js';
import { idOf, isDone, watchedExercises } from './model.js';
import type { Effect, ExerciseKey, Model, WatchEvent } from './model.js';
import { pressKey } from './press-key.js';
import type { Reduced } from './reduced.js';

/**
 * What becomes of a watch when something happens to it, and what is to be done about it. Pure: the same model and event
 * give the same answer.
 */
export function reduce(model: Model, event: WatchEvent): Reduced {
  switch (event.kind) {
    case 'key':
      return pressKey(model, event.key);
    case 'saved':
      return saved(model, event.exercises);
    case 'graded':
      return still(graded(model, event.exercise, event.result));
    case 'settled':
      return still({ ...model, grading: [], follow: [], inHand: model.inHand ?? watchedExercises(model)[0] ?? null });
    case 'begun':
      return begun(model, event.lesson);
    case 'hint':
      return still(event.exercise === model.inHand ? show(model, event) : model);
    case 'said':
      return still({ ...model, notice: event.notice });
    case 'fault':
      return still({ ...show(model, event), notice: '' });
    case 'resized':
      return still({ ...model, size: event.size, page: 0 });
  }
}

function still(model: Model, ...effects: Effect[]): Reduced {
  return { model, effects };
}

function show(model: Model, view: Model['view']): Model {
  return { ...model, view, page: 0 };
}

/** A save in a lesson that nobody asked for counts for the bar and moves nothing; one in a new lesson begins it. */
function saved(model: Model, exercises: readonly ExerciseKey[]): Reduced {
  const course = model.course.map((lesson) =>
    !lesson.begun && lesson.exercises.some((key) => exercises.includes(key))
      ? { ...lesson, begun: true, watched: lesson.watched || model.watchesAll }
      : lesson,
  );
  const known = { ...model, course };
  const watched = watchedExercises(known).filter((key) => exercises.includes(key));
  const stays = model.inHand !== null && exercises.includes(model.inHand);
  const follow = stays ? [model.inHand] : watched;
  const grading = [...new Set([...model.grading, ...exercises])];
  return still({ ...known, grading, follow }, { kind: 'grade', exercises });
}

/** A verdict on what was saved is shown at once; a stub that was put there is nothing to look at. */
function graded(model: Model, key: ExerciseKey, result: ExerciseResult): Model {
  const before = model.results[key];
  const wasSaved = model.follow.includes(key);
  const next: Model = {
    ...model,
    results: { ...model.results, [key]: result },
    grading: model.grading.filter((other) => other !== key),
    follow: model.follow.filter((other) => other !== key),
  };
  if (wasSaved && (key === model.inHand || result.status !== 'not-started')) {
    return { ...takeInHand(next, key), follow: [], notice: compare(key, result, before) ?? model.notice };
  }
  if (model.inHand !== null) return next;
  const first = firstToDo(next);
  return first === null ? next : takeInHand(next, first);
}

/** Who looks at the second page of a timeline goes on looking at it. */
function takeInHand(model: Model, key: ExerciseKey): Model {
  const stays = key === model.inHand && (model.view.kind === 'card' || model.view.kind === 'timeline');
  return stays ? model : { ...model, inHand: key, view: { kind: 'card' }, page: 0 };
}

/** What to say about a verdict beside the one before it; `null` when a stub is still a stub. */
function compare(key: ExerciseKey, result: ExerciseResult, before: ExerciseResult | undefined): string | null {
  const id = idOf(key);
  if (result.status === 'not-started' && (before ?? result).status === 'not-started') return null;
  if (result.status === 'not-started') return `${id} is the stub, or not there: nothing to grade.`;
  if (result.status === 'passed') return before?.status === 'passed' ? `${id} still passes.` : `${id} is done.`;
  const now = `${id}: ${formatPoints(result.points)} points`;
  if (before === undefined) return `${now}.`;
  const more = result.points.earned - before.points.earned;
  if (more === 0) return `${now}, as before.`;
  return more > 0 ? `${now}, ${more} more than before.` : `${now}, ${-more} fewer than before.`;
}

/** The first exercise that is not done, once everything before it is known to be. */
function firstToDo(model: Model): ExerciseKey | null {
  const first = watchedExercises(model).find((key) => !isDone(model, key));
  return first !== undefined && model.results[first] !== undefined ? first : null;
}

/** Its stubs have been laid out: its first exercise that is not done is taken in hand. */
function begun(model: Model, lessonId: string): Reduced {
  const lesson = model.course.find(({ id }) => id === lessonId);
  if (lesson === undefined) return still(model);
  const course = model.course.map((other) => (other === lesson ? { ...lesson, begun: true, watched: true } : other));
  const inHand = lesson.exercises.find((key) => !isDone(model, key)) ?? lesson.exercises[0] ?? model.inHand;
  const grading = [...new Set([...model.grading, ...lesson.exercises])];
  const next: Model = { ...model, course, inHand, grading, view: { kind: 'card' }, page: 0 };
  const notice = `This is ${lesson.id}: read lessons/${lesson.folder}/README.md first.`;
  return still({ ...next, notice }, { kind: 'grade', exercises: lesson.exercises });
}
