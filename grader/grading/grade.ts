import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { ExerciseFiles, Lesson } from '../course/lesson.js';
import type { ExerciseResult, LessonResult, Result } from '../report/result.js';
import { RESULT_SCHEMA } from '../report/result.js';
import { sumPoints } from '../report/points.js';
import { assess } from './assess.js';
import { prepare } from './attempt.js';
import type { Prepared } from './attempt.js';
import type { Kit } from './kit.js';
import type { LoadedExercise } from './loaded-exercise.js';
import { addWantedTimelines } from './wanted-timelines.js';
import { newWorkshop } from './workshop.js';
import type { Workshop } from './workshop.js';

/** A lesson and those of its exercises that are to be graded. */
export interface Selection {
  readonly lesson: Lesson;
  readonly exercises: readonly ExerciseFiles[];
}

export interface GradeOptions {
  /** The folder of submissions, laid out like `exercises/`; absolute. */
  readonly desk: string;
  /** The desk's name in the result: as the user wrote it, with forward slashes. */
  readonly deskName: string;
  readonly seed: number;
  /** The one order to run where every order is wanted; `null` for all of them. */
  readonly order: readonly number[] | null;
  /** Real milliseconds for each exercise. */
  readonly limitMs: number;
  /** Whether failed checks get the reference solution's timeline beside their own. */
  readonly wanted: boolean;
  /** Called after each exercise with how many are done. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called with each exercise as soon as it is graded. */
  readonly onGraded?: (lesson: Lesson, exercise: ExerciseResult) => void;
  /** What gradings share, when there are several; made anew when left out. */
  readonly workshop?: Workshop;
  /** Ends the grading: running children are killed and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** So many exercises are worth a child process of their own. */
const EXERCISES_A_CHILD = 3;

/** An exercise on its way: read and bundled, or about to be, while others run. */
interface Work {
  readonly lesson: Lesson;
  /** As the result shall name it. */
  readonly file: string;
  readonly loaded: Promise<LoadedExercise>;
  readonly prepared: Promise<Prepared>;
}

/**
 * Grades submissions: reads, runs and judges each, in as many child processes as are worth it.
 *
 * @throws CourseFault when the course itself is broken
 */
export async function grade(kit: Kit, selections: readonly Selection[], options: GradeOptions): Promise<Result> {
  const workshop = options.workshop ?? newWorkshop(kit);
  const all = selections.flatMap(({ lesson, exercises }) =>
    exercises.map((files) => begin(workshop, lesson, files, options)),
  );
  const results = new Map<Work, ExerciseResult>();
  const deliver = (work: Work, result: ExerciseResult): void => {
    results.set(work, result);
    options.onGraded?.(work.lesson, result);
    options.onProgress?.(results.size, all.length);
  };
  const queue = all.values();
  const children = Math.min(availableParallelism(), Math.ceil(all.length / EXERCISES_A_CHILD));
  await Promise.all(Array.from({ length: children }, () => takeFrom(queue, workshop, options, deliver)));
  const lessons = selections.map(({ lesson }) => {
    const ofLesson = all.filter((work) => work.lesson === lesson);
    return toLesson(
      lesson,
      ofLesson.map((work) => results.get(work)).filter((result) => result !== undefined),
    );
  });
  return { schema: RESULT_SCHEMA, seed: options.seed, points: sumPoints(lessons.map(({ points }) => points)), lessons };
}

function begin(workshop: Workshop, lesson: Lesson, files: ExerciseFiles, options: GradeOptions): Work {
  const { desk, deskName, seed, order, limitMs } = options;
  const name = `${lesson.folder}/${files.id}.ts`;
  const loaded = workshop.load(lesson, files);
  const prepared = loaded.then((exercise) =>
    prepare(exercise, { file: path.join(desk, name), desk, seed, order, limitMs }),
  );
  // A fault is met when the exercise has its turn; until then it must not end the process.
  prepared.catch(() => undefined);
  return { lesson, file: `${deskName}/${name}`, loaded, prepared };
}

/** Takes exercises from the common queue, one after another, until none is left. */
async function takeFrom(
  queue: Iterable<Work>,
  workshop: Workshop,
  options: GradeOptions,
  deliver: (work: Work, result: ExerciseResult) => void,
): Promise<void> {
  const runner = workshop.takeRunner();
  const stop = (): void => void runner.close();
  options.signal?.addEventListener('abort', stop);
  try {
    for (const work of queue) {
      const prepared = await work.prepared;
      options.signal?.throwIfAborted();
      const exercise = await work.loaded;
      const result = await assess(exercise, prepared, runner, work.file, options.seed);
      options.signal?.throwIfAborted();
      const whole = options.wanted ? await addWantedTimelines(workshop, exercise, result, options) : result;
      options.signal?.throwIfAborted();
      deliver(work, whole);
    }
  } finally {
    options.signal?.removeEventListener('abort', stop);
    await runner.close();
  }
}

function toLesson(lesson: Lesson, exercises: readonly ExerciseResult[]): LessonResult {
  const points = sumPoints(exercises.map((exercise) => exercise.points));
  return { id: lesson.id, folder: lesson.folder, title: lesson.title, points, exercises };
}
