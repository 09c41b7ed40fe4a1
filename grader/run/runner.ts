import type { Job } from '../sandbox/protocol.js';
import { Child } from './child.js';
import type { Isolation } from './child-options.js';
import type { JobEnd } from './child.js';
import { Delivery } from './delivery.js';
import { withMap } from './debugging.js';
import type { Instrumented } from './instrument.js';
import type { ExerciseRun, ExerciseTask, Stop } from './exercise-run.js';
import { SourceLines } from './source-lines.js';

/**
 * Runs submissions one after another in a child process, and takes a new child when one has hung or died: what one
 * submission does costs the next one nothing.
 */
export class Runner {
  readonly #program: string;
  readonly #isolation: Isolation;
  #child: Child;

  /**
   * @param program the child's built program, absolute; it starts at once, while there are submissions to bundle
   * @param isolation `debugged` only for code of one's own
   */
  constructor(program: string, isolation: Isolation = 'sealed') {
    this.#program = program;
    this.#isolation = isolation;
    this.#child = new Child(program, isolation);
  }

  /** Runs one submission and gives the traces of its checks. Never rejects for anything that a submission does. */
  async run(task: ExerciseTask): Promise<ExerciseRun> {
    if (!this.#child.usable) await this.#replaceChild();
    const { code, placeInBundle } = await instrumented(task);
    const delivery = new Delivery(new SourceLines(task.map, task.file, placeInBundle));
    const whole = this.#isolation === 'debugged' ? withMap(code, task) : code;
    const end = await this.#child.run(toJob(task, whole), task.limitMs, (message) => {
      delivery.take(message);
    });
    const stop = delivery.stop ?? stopOf(end, task);
    const traces = stop === null || stop === delivery.stop ? delivery.traces() : delivery.tracesUntilStopped();
    if (stop?.kind !== 'stuck') return { traces, stop };
    // Loaded only now: its parser would cost every run some milliseconds.
    const { locateLoop } = await import('./locate-loop.js');
    const place = await locateLoop(this.#program, task, delivery.current);
    return { traces, stop: { ...stop, place } };
  }

  /** Ends the child. */
  async close(): Promise<void> {
    await this.#child.close();
  }

  async #replaceChild(): Promise<void> {
    const former = this.#child;
    this.#child = new Child(this.#program, this.#isolation);
    await former.close();
  }
}

/** The parser is loaded only where it is needed: it would cost every run some milliseconds. */
async function instrumented({ code, counted }: ExerciseTask): Promise<Partial<Instrumented> & { code: string }> {
  if (counted !== true) return { code };
  const { instrument } = await import('./instrument.js');
  return instrument(code);
}

function toJob({ checks, which, seed, exercise, order, counted, timers }: ExerciseTask, code: string): Job {
  const probes = counted === true ? 'counts' : 'none';
  return { submission: code, checks, which, seed, exercise, order, probes, ...(timers && { timers }) };
}

function stopOf(end: JobEnd, task: ExerciseTask): Stop | null {
  switch (end.kind) {
    case 'done':
      return null;
    case 'timeout':
      return { kind: 'stuck', limitMs: task.limitMs, place: null };
    case 'flood':
      return { kind: 'flood' };
    case 'memory':
      return { kind: 'out-of-memory' };
    case 'fault':
      return { kind: 'fault', text: end.text };
    case 'exit':
      return /heap out of memory|Array buffer allocation failed/.test(end.stderr)
        ? { kind: 'out-of-memory' }
        : { kind: 'died', code: end.code, signal: end.signal };
  }
}
