import type { Job, Message } from '../sandbox/protocol.js';
import { Child } from './child.js';
import type { JobEnd } from './child.js';
import type { CheckTrace, ExerciseRun, ExerciseTask, Stop } from './exercise-run.js';
import { SourceLines } from './source-lines.js';
import { steadyPart } from './steady-part.js';
import { TraceBuilder } from './trace-builder.js';

/**
 * Runs submissions one after another in a child process, and takes a new child when one has hung or died: what one
 * submission does costs the next one nothing.
 */
export class Runner {
  readonly #program: string;
  #child: Child;

  /** @param program the child's built program, absolute; it starts at once, while there are submissions to bundle */
  constructor(program: string) {
    this.#program = program;
    this.#child = new Child(program);
  }

  /** Runs one submission and gives the traces of its checks. Never rejects for anything that a submission does. */
  async run(task: ExerciseTask): Promise<ExerciseRun> {
    if (!this.#child.usable) await this.#replaceChild();
    const delivery = new Delivery(task);
    const end = await this.#child.run(toJob(task), task.limitMs, (message) => {
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
    this.#child = new Child(this.#program);
    await former.close();
  }
}

/** Collects what a child sends while it runs one submission. */
class Delivery {
  readonly #lines: SourceLines;
  readonly #traces: CheckTrace[] = [];
  #builder: TraceBuilder;
  /** When the check that is running began, and when the latest event came; in real ms. */
  #began = performance.now();
  #lastEvent = this.#began;
  /** The number of the check that is running. */
  current = 0;
  stop: Stop | null = null;

  constructor(task: ExerciseTask) {
    this.#lines = new SourceLines(task.map, task.file);
    this.#builder = new TraceBuilder(this.#lines);
  }

  take(message: Message): void {
    if (message.kind === 'check') {
      this.#finish(null);
      this.current = message.check;
      this.#began = this.#lastEvent = performance.now();
    } else if (message.kind === 'batch') {
      for (const one of message.messages) this.take(one);
    } else if (message.kind === 'order') {
      this.#finish(message.choices);
    } else if (message.kind === 'event') {
      this.#builder.add(message.event);
      this.#lastEvent = performance.now();
    } else if (message.kind === 'load-failed') {
      const place = message.place === undefined ? null : this.#lines.find(message.place);
      this.stop = { kind: 'load-failed', error: message.error, place };
    }
  }

  traces(): CheckTrace[] {
    this.#finish(null);
    return this.#traces;
  }

  /** The traces of a run that was stopped; of the last one what is the same on every machine, be it nothing. */
  tracesUntilStopped(): CheckTrace[] {
    const { schema, events } = this.#builder.build();
    const times = { began: this.#began, lastEvent: this.#lastEvent, stopped: performance.now() };
    const trace = { schema, events: steadyPart(events, times) };
    return [...this.#traces, { check: this.current, order: null, trace }];
  }

  /** Puts away what has come since the last trace was. */
  #finish(order: readonly number[] | null): void {
    if (this.#builder.isEmpty) return;
    this.#traces.push({ check: this.current, order, trace: this.#builder.build() });
    this.#builder = new TraceBuilder(this.#lines);
  }
}

function toJob({ code, checks, which, seed, exercise, order }: ExerciseTask): Job {
  return { submission: code, checks, which, seed, exercise, order, probed: false };
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
