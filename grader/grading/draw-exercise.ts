import path from 'node:path';
import type { ExerciseFiles, Lesson } from '../course/lesson.js';
import { runTimeline } from '../judge/run-timeline.js';
import type { RunTimeline } from '../judge/run-timeline.js';
import type { CheckPicture, ExercisePicture } from '../report/picture/picture.js';
import type { CheckResult } from '../report/result.js';
import type { Runner } from '../run/runner.js';
import type { Trace } from '../trace/events.js';
import { assess } from './assess.js';
import { prepare } from './attempt.js';
import type { Prepared } from './attempt.js';
import type { GradeOptions } from './grade.js';
import type { Kit } from './kit.js';
import { orderOf, referenceTraces } from './reference-traces.js';
import { newWorkshop } from './workshop.js';

export interface DrawOptions extends Pick<GradeOptions, 'desk' | 'deskName' | 'seed' | 'order' | 'limitMs' | 'signal'> {
  /** The checks to draw, by their numbers from 0, once it is known what became of them. */
  readonly choose: (checks: readonly CheckResult[]) => readonly number[];
}

/**
 * Grades one exercise, and then runs those of its checks again that are to be drawn: with everything written down that a
 * drawing shows and a verdict does not need.
 *
 * @throws CourseFault when the course itself is broken
 */
export async function drawExercise(
  kit: Kit,
  lesson: Lesson,
  files: ExerciseFiles,
  options: DrawOptions,
): Promise<ExercisePicture> {
  const { desk, deskName, seed, order, limitMs, choose, signal } = options;
  const workshop = newWorkshop(kit);
  const loaded = await workshop.load(lesson, files);
  const name = `${lesson.folder}/${files.id}.ts`;
  const prepared = await prepare(loaded, { file: path.join(desk, name), desk, seed, order, limitMs });
  const runner = workshop.takeRunner();
  const stop = (): void => void runner.close();
  signal?.addEventListener('abort', stop);
  try {
    const exercise = await assess(loaded, prepared, runner, `${deskName}/${name}`, seed);
    const which = choose(exercise.checks).flatMap((number) => {
      const check = exercise.checks[number];
      return check === undefined ? [] : [{ number, check, order: orderOf(check) ?? order }];
    });
    const ofInterest = which.filter(({ check }) => hasModel(check));
    const wanted = await referenceTraces(
      workshop,
      loaded,
      ofInterest.map((chosen) => ({ check: chosen.number, order: chosen.order })),
      { seed, limitMs, timers: true },
    );
    const checks: CheckPicture[] = [];
    for (const chosen of which) {
      checks.push(picture(chosen, await traceOf(prepared, runner, chosen), wanted.get(chosen.number)));
    }
    signal?.throwIfAborted();
    return { lesson: { id: lesson.id, title: lesson.title }, exercise, seed, checks };
  } finally {
    signal?.removeEventListener('abort', stop);
    await runner.close();
  }
}

/** A check that is to be drawn, by its number from 0. */
interface Chosen {
  readonly number: number;
  readonly check: CheckResult;
  readonly order: readonly number[] | null;
}

/** Whether the reference solution shows what is wanted. Of a prediction, the program that ran is the course's own already. */
function hasModel(check: CheckResult): boolean {
  if (check.status === 'failed') return check.diagnosis.id !== 'wrong-prediction';
  return check.status === 'not-run' && check.timeline.length > 0;
}

/** A run that came to no end would come to none again, and take its time. */
async function traceOf(prepared: Prepared, runner: Runner, { number, check, order }: Chosen): Promise<Trace | null> {
  if (prepared.kind !== 'ready' || check.status === 'not-run') return null;
  const { traces } = await runner.run({ ...prepared.task, which: [number], order: order ?? [], timers: true });
  return traces.at(-1)?.trace ?? null;
}

function picture({ number, check }: Chosen, yours: Trace | null, wanted: Trace | undefined): CheckPicture {
  const mine = yours && runTimeline(yours);
  const theirs = wanted === undefined ? null : runTimeline(wanted);
  const isNew = theirs !== null && (mine === null || look(mine) !== look(theirs));
  return { number: number + 1, check, yours: mine, wanted: isNew ? theirs : null };
}

/** What two timelines have in common that look the same. */
function look({ spans, settledAt }: RunTimeline): string {
  return JSON.stringify([spans.map(({ label, start, end, outcome }) => [label, start, end, outcome]), settledAt]);
}
