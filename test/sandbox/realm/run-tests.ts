import { readFile } from 'node:fs/promises';
import vm from 'node:vm';
import { bundleSubmission } from '../../../grader/bundle/bundle-submission.js';
import { Delivery } from '../../../grader/run/delivery.js';
import type { Stop } from '../../../grader/run/exercise-run.js';
import { SourceLines } from '../../../grader/run/source-lines.js';
import { RealmFactory } from '../../../grader/sandbox/realm.js';
import { runCheck } from '../../../grader/sandbox/run-check.js';
import type { TraceEvent } from '../../../grader/trace/events.js';
import { realmPartUnderTest } from './script-under-test.js';

const factory = new RealmFactory(realmPartUnderTest);

type TestEvent = Extract<TraceEvent, { readonly op: 'test' }>;

/** A test file that has been run in the sandbox. */
export interface TestFileRun {
  readonly tests: readonly TestEvent[];
  readonly events: readonly TraceEvent[];
  /** Why it could not be loaded. */
  readonly stop: Stop | null;
}

/**
 * Runs a test file in the sandbox, in this process.
 *
 * @param text the file; read from the disk when it is left out
 * @param implementation the source of an object: what `meanwhile/subjects/nap` exports
 */
export async function runTests(file: string, text?: string, implementation = '{}'): Promise<TestFileRun> {
  const bundled = await bundleSubmission(file, text ?? (await readFile(file, 'utf8')), true);
  if (!bundled.ok) throw new Error(`line ${String(bundled.line)}: ${bundled.message}`);
  const checks = new vm.Script(`(function (require) {
    const { exercise, passesOn } = require('meanwhile');
    const implementation = ${implementation};
    const checks = [passesOn('passes', { implementation })];
    return { default: exercise({ kind: 'test', subject: 'meanwhile/subjects/nap', checks }) };
  })`);
  const delivery = new Delivery(new SourceLines(bundled.map, file));
  const run = {
    submission: bundled.code,
    checks,
    check: 0,
    seed: 1,
    exercise: 'test-nap',
    order: null,
    probes: 'none' as const,
  };
  await runCheck(factory, run, (message) => {
    delivery.take(message);
  });
  const events = delivery.traces().flatMap(({ trace }) => trace.events);
  return { tests: events.filter((event) => event.op === 'test'), events, stop: delivery.stop };
}
