import { renderScorecard } from '../report/scorecard.js';
import type { ExerciseResult } from '../report/result.js';
import { startEngine } from './engine.js';
import { faultText } from './fault-text.js';
import { exerciseKey } from './model.js';
import type { ExerciseKey } from './model.js';
import { resultOf } from './watched-course.js';
import type { WatchSetup } from './watch-setup.js';

/**
 * Watches where there are no keys and no screen: one scorecard after another, the first of everything, the others of
 * what was saved. Ends when it is interrupted.
 *
 * @param out takes each scorecard
 * @param err takes what keeps it from grading
 */
export async function watchOnPipe(
  setup: WatchSetup,
  out: (text: string) => void,
  err: (text: string) => void,
): Promise<void> {
  const { lessons, named, seed, config, color } = setup;
  const isWatched = (key: ExerciseKey): boolean => named === null || key.startsWith(`${named.id}/`);
  const graded = new Map<ExerciseKey, ExerciseResult>();
  const engine = await startEngine(setup, {
    onSaved: (exercises) => {
      const watched = exercises.filter(isWatched);
      if (watched.length > 0) engine.queue.gradeFirst(watched);
    },
    onGraded: (exercise, result) => graded.set(exercise, result),
    onSettled: () => {
      if (graded.size > 0)
        out(`${renderScorecard(resultOf(lessons, graded, config.seed === null ? seed : 0), { color })}\n`);
      graded.clear();
    },
    onFault: (error) => {
      err(`${faultText(error)}\n`);
    },
  });
  try {
    engine.queue.gradeFirst((await begunExercises(setup)).filter(isWatched));
    await aborted(setup.signal);
  } finally {
    await engine.close();
  }
}

async function begunExercises({ lessons, isBegun }: WatchSetup): Promise<ExerciseKey[]> {
  const begun = await Promise.all(lessons.map(isBegun));
  return lessons
    .filter((_, index) => begun[index])
    .flatMap(({ id, exercises }) => exercises.map((exercise) => exerciseKey(id, exercise.id)));
}

async function aborted(signal: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
