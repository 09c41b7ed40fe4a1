import type { RawEvent } from '../sandbox/protocol.js';
import { TRACE_SCHEMA } from '../trace/events.js';
import type { Trace, TraceEvent } from '../trace/events.js';
import type { SourceLines } from './source-lines.js';

/** Puts a trace together from the events of a child, with the student's own lines in place of the bundle's. */
export class TraceBuilder {
  readonly #lines: SourceLines;
  readonly #events: TraceEvent[] = [];

  constructor(lines: SourceLines) {
    this.#lines = lines;
  }

  add(event: RawEvent): void {
    const { place, ...told } = event;
    const rest = told.op === 'print' ? { ...told, text: this.#lines.inText(told.text) } : told;
    const found = place === undefined ? null : this.#lines.find(place);
    this.#events.push(found === null ? rest : { ...rest, place: found });
  }

  get isEmpty(): boolean {
    return this.#events.length === 0;
  }

  /** The trace of all that has come; a run that was cut short has a partial one. */
  build(): Trace {
    return { schema: TRACE_SCHEMA, events: this.#events };
  }
}
