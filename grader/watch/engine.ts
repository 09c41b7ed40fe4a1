import type { ExerciseResult } from '../report/result.js';
import { WarmWorkshop } from '../grading/workshop.js';
import { affectedExercises } from './affected.js';
import { lookAt } from './file-look.js';
import { GradingQueue } from './grading-queue.js';
import type { ExerciseKey } from './model.js';
import { watchSavedFiles } from './saved-files.js';
import { courseGrader, fileOnDesk } from './watched-course.js';
import type { WatchSetup } from './watch-setup.js';

interface EngineListener {
  readonly onSaved: (exercises: readonly ExerciseKey[]) => void;
  readonly onGraded: (exercise: ExerciseKey, result: ExerciseResult) => void;
  readonly onSettled: () => void;
  readonly onFault: (error: unknown) => void;
}

/** The part of a watch that works: it sees what is saved, and grades what it is told to. */
export interface Engine {
  readonly queue: GradingQueue;
  /** Ends it; nothing of it is left when the promise is fulfilled. */
  readonly close: () => Promise<void>;
}

/** Starts to watch and to be ready to grade. */
export async function startEngine(setup: WatchSetup, listener: EngineListener): Promise<Engine> {
  const { kit, lessons, desk, seed, limitMs, config } = setup;
  const workshop = new WarmWorkshop(kit);
  const queue = new GradingQueue({
    grade: courseGrader(kit, lessons, desk, workshop, { seed, limitMs, config }),
    stampOf: (key) => lookAt(fileOnDesk(lessons, desk, key)).stamp,
    onGraded: listener.onGraded,
    onSettled: listener.onSettled,
    onFault: listener.onFault,
  });
  const tellOf = async (files: readonly string[]): Promise<void> => {
    const exercises = await affectedExercises(lessons, desk.folder, files);
    if (exercises.length > 0) listener.onSaved(exercises);
  };
  const files = await watchSavedFiles(
    desk.folder,
    (saved) => void tellOf(saved).catch(listener.onFault),
    listener.onFault,
  );
  return {
    queue,
    close: async () => {
      await Promise.all([files.close(), queue.halt()]);
      await workshop.close();
    },
  };
}
