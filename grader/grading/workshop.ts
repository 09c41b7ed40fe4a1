import { stat } from 'node:fs/promises';
import type { ExerciseFiles, Lesson } from '../course/lesson.js';
import type { Isolation } from '../run/child-options.js';
import { Runner } from '../run/runner.js';
import type { Kit } from './kit.js';
import { loadWholeExercise } from './loaded-exercise.js';
import type { LoadedExercise } from './loaded-exercise.js';

/** Where a grading takes from what it needs besides the submissions. */
export interface Workshop {
  readonly load: (lesson: Lesson, files: ExerciseFiles) => Promise<LoadedExercise>;
  /** A runner with a fresh child; whoever takes it closes it. */
  readonly takeRunner: () => Runner;
}

/** Everything made anew: for a program that grades once and ends. */
export function newWorkshop(kit: Kit, isolation: Isolation = 'sealed'): Workshop {
  return {
    load: (lesson, files) => loadWholeExercise(kit, lesson, files),
    takeRunner: () => new Runner(kit.childProgram, isolation),
  };
}

/** So many children wait for work: one for the submission, one for the reference solution. */
const SPARE = 2;

/**
 * Keeps ready what the next grading will want: exercises that are loaded, and children that have started. No child is
 * used twice, so that a verdict is the same as in a program that grades once.
 */
export class WarmWorkshop implements Workshop {
  readonly #kit: Kit;
  readonly #loaded = new Map<string, { readonly version: string; readonly exercise: Promise<LoadedExercise> }>();
  readonly #spare: Runner[] = [];

  constructor(kit: Kit) {
    this.#kit = kit;
  }

  /** As it was loaded before, unless the course has changed meanwhile. */
  readonly load = async (lesson: Lesson, files: ExerciseFiles): Promise<LoadedExercise> => {
    const version = await versionOf(files);
    const kept = this.#loaded.get(files.checks);
    if (kept?.version === version) return kept.exercise;
    const exercise = loadWholeExercise(this.#kit, lesson, files);
    this.#loaded.set(files.checks, { version, exercise });
    return exercise;
  };

  readonly takeRunner = (): Runner => this.#spare.pop() ?? new Runner(this.#kit.childProgram);

  /** Starts children for the next grading; called when nothing is being graded. */
  refill(): void {
    while (this.#spare.length < SPARE) this.#spare.push(new Runner(this.#kit.childProgram));
  }

  /** Ends the children that nobody has taken. */
  async close(): Promise<void> {
    await Promise.all(this.#spare.splice(0).map((runner) => runner.close()));
  }
}

async function versionOf({ checks, stub }: ExerciseFiles): Promise<string> {
  const times = await Promise.all([checks, stub].map((file) => stat(file).then(modified, () => 'missing')));
  return times.join(' ');
}

function modified({ mtimeMs, size }: { readonly mtimeMs: number; readonly size: number }): string {
  return `${mtimeMs}/${size}`;
}
