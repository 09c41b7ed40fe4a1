import type { Kit } from '../grading/kit.js';
import type { Prepared } from '../grading/attempt.js';
import type { LoadedExercise } from '../grading/loaded-exercise.js';
import { Runner } from '../run/runner.js';
import type { ClassOptions } from './grade-class.js';
import { gradeExercise, notStarted, prepareExercise } from './grade-student.js';
import type { GradedExercise, GradedStudent, StudentOptions } from './grade-student.js';
import { openSubmission } from './intake/open-submission.js';
import type { OpenSubmission } from './intake/open-submission.js';
import { submissionPrint } from './keep/submission-print.js';
import type { BestSamples } from './sample/best-samples.js';
import { takeSamples } from './sample/take-samples.js';
import { sideBySide } from './side-by-side.js';
import type { Submission } from './submission.js';

/** A submission with its place in the class. */
export interface Numbered {
  readonly submission: Submission;
  readonly number: number;
}

export interface FinishedStudent extends Numbered {
  /** Why there was nothing to grade. */
  readonly problem: string | null;
  /** What is to be said of how it was handed in, in sentences. */
  readonly notes: readonly string[];
  readonly graded: GradedStudent;
  /** Whether an earlier run had finished this student. */
  readonly wasKept: boolean;
}

/** A student who is being graded. */
interface Work extends Numbered {
  readonly open: OpenSubmission;
  readonly print: string | null;
  readonly options: StudentOptions;
  /** By the number of the exercise. */
  readonly graded: Map<number, GradedExercise>;
}

/** One exercise that somebody still has to do. */
interface Rest {
  readonly work: Work;
  readonly index: number;
  readonly prepared: Promise<Prepared>;
}

/**
 * Grades students side by side, one for each core, every one of them in a child process that nobody else's code has been
 * in. Whose code hangs or dies has had the child killed and goes to the end of the line, exercise by exercise, spread over
 * all cores: the others are not kept waiting.
 */
export class ClassRun {
  readonly #kit: Kit;
  readonly #exercises: readonly LoadedExercise[];
  readonly #kitPrint: string;
  readonly #options: ClassOptions;
  readonly #finished: (student: FinishedStudent) => void;
  readonly #samples: BestSamples;
  readonly #open = new Set<OpenSubmission>();
  readonly #runners = new Set<Runner>();

  /**
   * @param samples gets those that are wanted
   * @param finished called with each student, in whatever order they are done
   */
  constructor(
    kit: Kit,
    exercises: readonly LoadedExercise[],
    print: string,
    options: ClassOptions,
    samples: BestSamples,
    finished: (student: FinishedStudent) => void,
  ) {
    this.#kit = kit;
    this.#exercises = exercises;
    this.#kitPrint = print;
    this.#options = options;
    this.#samples = samples;
    this.#finished = finished;
  }

  /** Nothing is left running or unpacked when the promise is settled. */
  async grade(students: readonly Numbered[]): Promise<void> {
    const { signal } = this.#options;
    const stop = (): void => void this.#closeRunners();
    signal.addEventListener('abort', stop);
    try {
      const postponed: Rest[] = [];
      await sideBySide(students, async (student) => {
        postponed.push(...(await this.#gradeStudent(student)));
      });
      await sideBySide(postponed, (rest) => this.#withRunner((runner) => this.#gradeRest(rest, runner)));
    } finally {
      signal.removeEventListener('abort', stop);
      await this.#closeRunners();
      await Promise.all([...this.#open].map(({ close }) => close()));
    }
  }

  /** Grades one student until all is done, or the child had to be killed; gives what is left to do. */
  async #gradeStudent(student: Numbered): Promise<Rest[]> {
    this.#options.signal.throwIfAborted();
    const work = await this.#begin(student);
    if (work === null) return [];
    // All are bundled while the child starts and runs the first ones.
    const rests = this.#exercises.map((exercise, index) => {
      const prepared = prepareExercise(exercise, work.options);
      // It is awaited when it is its turn, if that ever comes.
      prepared.catch(() => undefined);
      return { work, index, prepared };
    });
    await this.#withRunner(async (runner) => {
      for (const rest of rests) {
        if (isDeadly(await this.#gradeRest(rest, runner))) break;
      }
    });
    return rests.filter(({ index }) => !work.graded.has(index));
  }

  /** Opens a submission; gives `null` when there is nothing to run. */
  async #begin({ submission, number }: Numbered): Promise<Work | null> {
    const { lessons, seed, limitMs, kept } = this.#options;
    const open = await openSubmission(submission, lessons);
    this.#open.add(open);
    const work = {
      submission,
      number,
      open,
      options: { desk: open.desk ?? '', seed, limitMs },
      graded: new Map<number, GradedExercise>(),
    };
    if (open.desk === null) {
      const exercises = this.#exercises.map((exercise) => notStarted(exercise, seed));
      await this.#finish({ ...work, print: null }, { exercises }, false);
      return null;
    }
    const print = await submissionPrint(open.desk, [this.#kitPrint, seed, limitMs, submission.name, submission.id]);
    const before = print === null ? null : await kept.find(print);
    if (before === null) return { ...work, print };
    await this.#finish({ ...work, print: null }, before, true);
    return null;
  }

  async #gradeRest({ work, index, prepared }: Rest, runner: Runner): Promise<GradedExercise> {
    const exercise = this.#exercises[index];
    if (exercise === undefined) throw new Error('each part of the rest is an exercise');
    const ready = await prepared;
    this.#options.signal.throwIfAborted();
    const graded = await gradeExercise(exercise, ready, runner, work.options);
    this.#options.signal.throwIfAborted();
    work.graded.set(index, graded);
    if (work.graded.size === this.#exercises.length) await this.#finishGraded(work);
    return graded;
  }

  async #finishGraded(work: Work): Promise<void> {
    const exercises = this.#exercises.map((_, index) => work.graded.get(index)).filter((one) => one !== undefined);
    const isSound = exercises.every(({ status }) => status !== 'grader-error');
    if (work.print !== null && isSound) await this.#options.kept.keep(work.print, { exercises });
    await this.#finish(work, { exercises }, false);
  }

  async #finish({ submission, number, open }: Work, graded: GradedStudent, wasKept: boolean): Promise<void> {
    if (open.desk !== null) await takeSamples(this.#samples, this.#exercises, graded, submission, open.desk);
    await open.close();
    this.#open.delete(open);
    this.#finished({ submission, number, problem: open.problem, notes: open.notes, graded, wasKept });
  }

  async #withRunner<T>(use: (runner: Runner) => Promise<T>): Promise<T> {
    const runner = new Runner(this.#kit.childProgram, 'sealed', { locate: false });
    this.#runners.add(runner);
    try {
      return await use(runner);
    } finally {
      this.#runners.delete(runner);
      await runner.close();
    }
  }

  async #closeRunners(): Promise<void> {
    await Promise.all([...this.#runners].map((runner) => runner.close()));
  }
}

/** Whether a run has cost its child, and most likely much time. */
function isDeadly({ status }: GradedExercise): boolean {
  return status === 'stuck' || status === 'crashed';
}
