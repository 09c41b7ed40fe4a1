import { readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import v8 from 'node:v8';
import vm from 'node:vm';
import { Patience } from './patience.js';
import type { Job, Message } from './protocol.js';
import { readJobs } from './read-jobs.js';
import { RealmFactory } from './realm.js';
import { runCheck } from './run-check.js';

/** The descriptor of the pipe on which the parent listens; nothing of a submission ever writes to it. */
const RESULTS = 3;

/** Written at once, so that a run that hangs or dies leaves all that came before. */
function emit(message: Message): void {
  writeSync(RESULTS, `${JSON.stringify(message)}\n`);
}

async function runJob(factory: RealmFactory, job: Job): Promise<void> {
  const checks = job.checks === null ? null : new vm.Script(job.checks, { filename: 'meanwhile:checks' });
  const patience = new Patience();
  for (const check of job.which) {
    emit({ kind: 'check', check });
    const { submission, seed, exercise, order, probes, timers } = job;
    const run = { submission, checks, check, seed, exercise, order, probes, ...(timers && { timers }) };
    const loaded = await runCheck(factory, run, emit, patience);
    if (!loaded) break;
  }
  emit({ kind: 'done' });
}

/**
 * Node 20 begins early to optimize, which costs a run that is soon over more than it gains. Later versions have a compiler
 * in between, and no such flag.
 */
function optimizeLater(): void {
  if (process.versions.v8.startsWith('11.')) v8.setFlagsFromString('--interrupt-budget=2000000');
}

async function main(): Promise<void> {
  optimizeLater();
  const factory = new RealmFactory((part) => {
    const source = readFileSync(path.join(__dirname, `realm-${part}.js`), 'utf8');
    return new vm.Script(source, { filename: `meanwhile:${part}` });
  });
  emit({ kind: 'ready' });
  for (const job of readJobs()) {
    await runJob(factory, job);
    // What the last callbacks have left, such as rejections that nobody handles, comes up now and not in the next job.
    await nextTurn();
  }
}

main().catch((fault: unknown) => {
  emit({ kind: 'fault', text: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
  process.exitCode = 1;
});
