import type { ExerciseResult } from '../report/result.js';
import type { ExerciseKey } from './model.js';

/** Grades exercises, all at once; rejects with the signal's reason once that is aborted. */
export type GradeExercises = (
  exercises: readonly ExerciseKey[],
  onGraded: (exercise: ExerciseKey, result: ExerciseResult) => void,
  signal: AbortSignal,
) => Promise<void>;

interface QueueOptions {
  readonly grade: GradeExercises;
  /** What is different after each save of an exercise. */
  readonly stampOf: (exercise: ExerciseKey) => string;
  readonly onGraded: (exercise: ExerciseKey, result: ExerciseResult) => void;
  /** Something is wrong with the course or the grader, and not with a submission. */
  readonly onFault: (error: unknown) => void;
  /** Nothing waits for a verdict any more. */
  readonly onSettled: () => void;
}

/**
 * The exercises that wait for a verdict. Whatever is asked for last is graded first; what is being graded meanwhile is
 * given up and comes after it. A verdict on a text that is no longer on the disk is never told.
 */
export class GradingQueue {
  readonly #options: QueueOptions;
  /** In the order in which they are to be graded; each list is graded at once. */
  #waiting: (readonly ExerciseKey[])[] = [];
  #running: { readonly left: Set<ExerciseKey>; readonly abort: AbortController } | null = null;
  #halted = false;
  #ended: Promise<void> = Promise.resolve();

  constructor(options: QueueOptions) {
    this.#options = options;
  }

  /** Grades these before everything else. */
  gradeFirst(exercises: readonly ExerciseKey[]): void {
    this.#giveUp();
    this.#waiting = [exercises, ...without(this.#waiting, exercises)];
    this.#goOn();
  }

  /** Grades these when nothing else is to be done. */
  gradeLater(exercises: readonly ExerciseKey[]): void {
    const known = [...this.#waiting.flat(), ...(this.#running?.left ?? [])];
    this.#waiting.push(...without([exercises], known));
    this.#goOn();
  }

  /** Gives up what is being graded, until `resume` begins it anew. Fulfilled when its children have ended. */
  async halt(): Promise<void> {
    this.#halted = true;
    this.#giveUp();
    await this.#ended;
  }

  resume(): void {
    this.#halted = false;
    this.#goOn();
  }

  #giveUp(): void {
    if (this.#running === null) return;
    const { left, abort } = this.#running;
    this.#running = null;
    if (left.size > 0) this.#waiting.unshift([...left]);
    abort.abort();
  }

  #goOn(): void {
    if (this.#halted || this.#running !== null) return;
    const exercises = this.#waiting.shift();
    if (exercises === undefined) return;
    const ended = Promise.all([this.#ended, this.#grade(exercises)]);
    this.#ended = ended.then(() => undefined);
  }

  async #grade(exercises: readonly ExerciseKey[]): Promise<void> {
    const { grade, stampOf } = this.#options;
    const running = { left: new Set(exercises), abort: new AbortController() };
    const stamps = new Map(exercises.map((exercise) => [exercise, stampOf(exercise)]));
    this.#running = running;
    const isCurrent = (): boolean => this.#running === running;
    let fault: { readonly error: unknown } | null = null;
    try {
      await grade(
        exercises,
        (exercise, result) => {
          if (!isCurrent() || stampOf(exercise) !== stamps.get(exercise)) return;
          running.left.delete(exercise);
          this.#options.onGraded(exercise, result);
        },
        running.abort.signal,
      );
    } catch (error) {
      fault = { error };
    }
    if (!isCurrent()) return;
    this.#running = null;
    this.#endWith([...running.left], fault);
  }

  /** @param left those that have no verdict: they were saved meanwhile, or come after one that is at fault */
  #endWith(left: readonly ExerciseKey[], fault: { readonly error: unknown } | null): void {
    if (fault === null && left.length > 0) this.#waiting.unshift(left);
    // One that is at fault must not keep the others from being graded.
    if (fault !== null && left.length > 1) this.#waiting.unshift(...left.map((exercise) => [exercise]));
    else if (fault !== null) this.#options.onFault(fault.error);
    if (this.#waiting.length === 0) this.#options.onSettled();
    this.#goOn();
  }
}

function without(
  lists: readonly (readonly ExerciseKey[])[],
  taken: readonly ExerciseKey[],
): (readonly ExerciseKey[])[] {
  return lists.map((list) => list.filter((exercise) => !taken.includes(exercise))).filter((list) => list.length > 0);
}
