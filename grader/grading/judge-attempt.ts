import { computeFacts } from '../judge/compute-facts.js';
import { judgeCheck } from '../judge/judge-check.js';
import { timeline } from '../judge/timeline.js';
import type { Verdict } from '../judge/verdict.js';
import type { CheckTrace, ExerciseRun } from '../run/exercise-run.js';
import type { CheckResult, ExerciseResult, ExerciseStatus, Problem } from '../report/result.js';
import { sumPoints } from '../report/points.js';
import { createDraw } from '../scenario/draw.js';
import type { Check } from '../course/exercise.js';
import type { Trace } from '../trace/events.js';
import type { Attempt } from './attempt.js';
import type { LoadedExercise } from './loaded-exercise.js';
import { judgeOrders } from './judge-orders.js';
import { collectOutput } from './output.js';
import { explainStop } from './problem.js';

/**
 * Judges what became of one submission, from its traces alone.
 *
 * @param file as the result shall name it
 */
export function judgeAttempt(exercise: LoadedExercise, attempt: Attempt, file: string, seed: number): ExerciseResult {
  switch (attempt.kind) {
    case 'not-started':
      return withoutRun(exercise, file, 'not-started', null, 'not started');
    case 'broken':
      return withoutRun(exercise, file, 'broken', attempt.problem, 'the file could not be loaded');
    case 'ran':
      return judgeRun(exercise, attempt.run, file, seed);
  }
}

function withoutRun(
  exercise: LoadedExercise,
  file: string,
  status: ExerciseStatus,
  problem: Problem | null,
  reason: string,
): ExerciseResult {
  const checks = exercise.spec.checks.map((check) => notRun(check, reason));
  return assemble(exercise, file, { status, problem, checks, output: [], outputCut: 0 });
}

function judgeRun(exercise: LoadedExercise, run: ExerciseRun, file: string, seed: number): ExerciseResult {
  const stopped = run.stop && explainStop(run.stop);
  const last = run.traces.at(-1)?.check ?? -1;
  const judged = exercise.spec.checks.map((check, index) => {
    const [first, ...others] = run.traces.filter((candidate) => candidate.check === index);
    if (first === undefined)
      return notRun(check, stopped?.status === 'broken' ? stopped.reason : 'the run had ended before');
    if (stopped !== null && index === last) return notRun(check, stopped.reason, (others.at(-1) ?? first).trace);
    return judgeOne(check, [first, ...others], exercise.files.id, seed);
  });
  const checks = withoutFalseCatches(exercise.spec.checks, judged);
  const passed = checks.every((check) => check.status === 'passed');
  const status = stopped?.status ?? (passed ? 'passed' : 'failed');
  // What is printed in one order is printed in the others too: the first one stands for all.
  const once = run.traces.filter(({ check }, at) => run.traces.findIndex((other) => other.check === check) === at);
  // A test file prints much the same against each implementation, and most of those are not the student's.
  const shown = exercise.spec.kind === 'test' ? once.slice(0, 1) : once;
  const output = collectOutput(
    shown.map(({ check, trace }) => ({ title: exercise.spec.checks[check]?.title ?? '', trace })),
  );
  // How many lines a run printed until it was stopped is another matter of the machine's.
  const counted = stopped === null ? output : { ...output, outputCut: 0 };
  return assemble(exercise, file, { status, problem: stopped?.problem ?? null, checks, ...counted });
}

/** Tests that fail on what is right fail on anything: they catch nothing. */
function withoutFalseCatches(checks: readonly Check[], judged: readonly CheckResult[]): CheckResult[] {
  const broken = checks.find(({ role }, index) => role === 'passes' && judged[index]?.status !== 'passed');
  if (broken === undefined) return [...judged];
  const reason = 'counts once the tests pass on what is right';
  return judged.map((result, index) => {
    const check = checks[index];
    return check?.role === 'catches' && result.status !== 'not-run' ? notRun(check, reason) : result;
  });
}

function assemble(
  exercise: LoadedExercise,
  file: string,
  rest: Pick<ExerciseResult, 'status' | 'problem' | 'checks' | 'output' | 'outputCut'>,
): ExerciseResult {
  const { files, spec } = exercise;
  const { status, problem, output, outputCut, checks } = rest;
  const points = sumPoints(checks.map((check) => check.points));
  return { id: files.id, title: spec.title, file, status, points, problem, output, outputCut, checks };
}

function judgeOne(
  check: Check,
  runs: readonly [CheckTrace, ...CheckTrace[]],
  exercise: string,
  seed: number,
): CheckResult {
  const { verdict, orders } = judgeOrders(runs, (run) => {
    const given = check.given?.(createDraw(seed, exercise, run.check, run.order?.plan));
    return judgeCheck({ trace: run.trace, expectations: check.expect(given), waive: check.waive });
  });
  return { ...toResult(check, verdict), ...(orders === null ? {} : { orders }) };
}

function toResult(check: Check, verdict: Verdict): CheckResult {
  const possible = check.points;
  switch (verdict.status) {
    case 'not-run':
      return notRun(check, verdict.reason);
    case 'passed':
      return {
        title: check.title,
        status: 'passed',
        points: { earned: possible, possible },
        message: null,
        diagnosis: null,
        virtualMs: verdict.facts.makespan,
        timeline: timeline(verdict.facts),
        wanted: null,
      };
    case 'failed':
      return {
        title: check.title,
        status: 'failed',
        points: { earned: 0, possible },
        message: verdict.failures[0].message,
        diagnosis: verdict.diagnosis,
        virtualMs: verdict.facts.makespan,
        timeline: timeline(verdict.facts),
        wanted: null,
      };
  }
}

/** Bars of a run that was stopped: how far it came by then is the machine's business. */
const MOST_OF_A_PARTIAL = 12;

function notRun(check: Check, reason: string, partial?: Trace): CheckResult {
  return {
    title: check.title,
    status: 'not-run',
    points: { earned: 0, possible: check.points },
    message: reason,
    diagnosis: null,
    virtualMs: null,
    timeline: partial === undefined ? [] : timeline(computeFacts(partial)).slice(0, MOST_OF_A_PARTIAL),
    wanted: null,
  };
}
