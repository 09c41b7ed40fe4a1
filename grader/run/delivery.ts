import type { Message, TriedOrder } from '../sandbox/protocol.js';
import type { CheckTrace, Stop } from './exercise-run.js';
import type { SourceLines } from './source-lines.js';
import { steadyPart } from './steady-part.js';
import { TraceBuilder } from './trace-builder.js';

/** Collects what a child sends while it runs one submission: traces, or why it came to nothing. */
export class Delivery {
  readonly #lines: SourceLines;
  readonly #traces: CheckTrace[] = [];
  #builder: TraceBuilder;
  /** When the check that is running began, and when the latest event came; in real ms. */
  #began = performance.now();
  #lastEvent = this.#began;
  /** The number of the check that is running. */
  current = 0;
  /** Why it could not be loaded. */
  stop: Stop | null = null;

  /** @param lines finds the student's lines */
  constructor(lines: SourceLines) {
    this.#lines = lines;
    this.#builder = new TraceBuilder(this.#lines);
  }

  /** Takes one message. */
  take(message: Message): void {
    if (message.kind === 'check') {
      this.#finish(null);
      this.current = message.check;
      this.#began = this.#lastEvent = performance.now();
    } else if (message.kind === 'batch') {
      for (const one of message.messages) this.take(one);
    } else if (message.kind === 'order') {
      this.#finish(message.order);
    } else if (message.kind === 'event') {
      this.#builder.add(message.event);
      this.#lastEvent = performance.now();
    } else if (message.kind === 'load-failed') {
      const place = message.place === undefined ? null : this.#lines.find(message.place);
      this.stop = { kind: 'load-failed', error: message.error, place };
    }
  }

  /** What has come so far; the last trace may be partial. */
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
  #finish(order: TriedOrder | null): void {
    if (this.#builder.isEmpty) return;
    this.#traces.push({ check: this.current, order, trace: this.#builder.build() });
    this.#builder = new TraceBuilder(this.#lines);
  }
}
