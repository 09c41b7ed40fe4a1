import type { CourseConfig } from '../course/course-config.js';
import type { ExerciseFiles, Lesson } from '../course/lesson.js';
import type { Kit } from '../grading/kit.js';
import type { WatchedDesk } from './watched-course.js';

/** What a watch is to watch, and what it asks of the command that started it. */
export interface WatchSetup {
  readonly kit: Kit;
  readonly lessons: readonly Lesson[];
  readonly desk: WatchedDesk;
  /** The lesson that was named; `null` for everything that is begun. */
  readonly named: Lesson | null;
  /** What counts. Nothing is late: it is not handed in yet. */
  readonly config: CourseConfig;
  readonly seed: number;
  /** Real milliseconds for each exercise. */
  readonly limitMs: number;
  readonly color: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
  readonly isBegun: (lesson: Lesson) => Promise<boolean>;
  /** Puts missing stubs on the desk. */
  readonly layOut: (lesson: Lesson) => Promise<unknown>;
  /** The next hint, which counts as shown. */
  readonly nextHint: (
    lesson: Lesson,
    exercise: ExerciseFiles,
  ) => Promise<{ readonly heading: string; readonly text: string }>;
}
