import { placeInStack, placeOnStack } from './place.js';
import type { End } from './drive.js';
import type { RawEvent, RawPlace } from './protocol.js';
import type { VirtualLoop } from './clock/virtual-loop.js';
import type { RealmHandle } from './realm/entry.js';
import type { Value } from '../trace/value.js';

/** Looks at values of a realm from within it. */
type ValueReader = Pick<RealmHandle, 'encode' | 'stackOf'>;

type Unstamped<Event> = Event extends RawEvent ? Omit<Event, 'seq' | 'at' | 'place'> : never;

/** Printed lines that are kept of one run; the rest is counted by the reader of the trace. */
const MOST_PRINTED = 1_000;
const LONGEST_LINE = 2_000;

/** Events that are written down, the last one apart. A run is ended before, unless they all come in one turn. */
const MOST_EVENTS = 40_000;

/** Writes down what happens in one run, at once: a run that hangs or dies leaves all that came before. */
export class Recorder {
  readonly #loop: VirtualLoop;
  readonly #reader: () => ValueReader;
  readonly #emit: (event: RawEvent) => void;
  readonly #errors = new WeakMap<object, { readonly number: number; readonly message: string }>();
  readonly #rejections = new WeakMap<object, number>();
  #errorCount = 0;
  #rejectionCount = 0;
  #calls = 0;
  #seq = 0;
  #printed = 0;
  #busyAt: RawPlace | null = null;
  #closed = false;
  readonly placed: boolean;
  #isCut = false;
  /** Whether the scenario has settled. */
  settled = false;
  /** Whether the run had to be ended before the scenario settled. */
  neverSettled = false;

  /**
   * @param reader the side of the realm that looks at values; asked for when there is one to look at
   * @param placed whether to write down at which lines things were made to happen, which costs more than all the rest
   */
  constructor(loop: VirtualLoop, reader: () => ValueReader, emit: (event: RawEvent) => void, placed = true) {
    this.#loop = loop;
    this.#reader = reader;
    this.#emit = emit;
    this.placed = placed;
  }

  /** How many events there are. */
  get count(): number {
    return this.#seq;
  }

  /**
   * Writes down an event with the time, its number and the place where it was made to happen: the submission's topmost
   * line on the stack unless another is given, `null` for none.
   */
  record(event: Unstamped<RawEvent>, place: RawPlace | null = this.#placeNow()): void {
    this.flushHeld();
    this.#write(event, place);
  }

  call(label: string, args: unknown): number {
    this.#calls += 1;
    const encoded = this.encode(args);
    const list = typeof encoded === 'object' && encoded?.$ === 'array' ? encoded.items : [];
    this.record({ op: 'call', call: this.#calls, label, args: list });
    return this.#calls;
  }

  settle(outcome: 'fulfilled' | 'rejected' | 'threw', value: unknown): void {
    if (this.settled) return;
    this.settled = true;
    const place = outcome === 'fulfilled' ? null : this.placeOf(value);
    this.record({ op: 'settle', outcome, value: this.encode(value) }, place);
  }

  /** Writes down which timers of the submission's own are still set. */
  timersLeft(): void {
    for (const { kind, due, mark } of this.#loop.timers.pending()) {
      this.record({ op: 'timer-left', kind, due: due - this.#loop.clock.now + this.#loop.now }, mark?.place() ?? null);
    }
  }

  print(stream: 'out' | 'error', text: string): void {
    this.#printed += 1;
    const kept = this.#printed <= MOST_PRINTED ? text : '';
    this.record({ op: 'print', stream, text: kept.slice(0, LONGEST_LINE) }, null);
  }

  unhandled(promise: object, reason: unknown): void {
    this.#rejectionCount += 1;
    this.#rejections.set(promise, this.#rejectionCount);
    this.record({ op: 'unhandled', rejection: this.#rejectionCount, value: this.encode(reason) }, this.placeOf(reason));
  }

  handledLate(promise: object): void {
    const rejection = this.#rejections.get(promise);
    if (rejection !== undefined) this.record({ op: 'handled-late', rejection }, null);
  }

  /** @param thread the worker thread that ended with it, if it came out of one */
  uncaught(error: unknown, thread?: number): void {
    const value = this.encode(error);
    this.record({ op: 'uncaught', value, ...(thread === undefined ? {} : { thread }) }, this.placeOf(error));
  }

  /** Holds the thread for `ms` virtual milliseconds. */
  block(ms: number): void {
    this.flushHeld();
    this.#loop.clock.advance(ms);
    this.record({ op: 'block', ms, how: 'atomics-wait' });
  }

  /** Ends the trace; one that lacks events has no end. */
  finish(end: End): void {
    if (this.#isCut) return;
    this.neverSettled = typeof end === 'object' && !this.settled;
    if (typeof end === 'object') this.record({ op: 'limit', what: end.limit }, this.whatGoesOn());
    else this.record({ op: 'idle' }, null);
  }

  /** Where a timer or an immediate was set that keeps a run going. */
  whatGoesOn(): RawPlace | null {
    const mark = this.#loop.timers.pending().at(-1)?.mark ?? this.#loop.immediates.lastMark;
    return mark?.place() ?? null;
  }

  /** Takes nothing more: what a realm does after its run belongs to nobody's trace. */
  close(): void {
    this.#closed = true;
  }

  /** Remembers where a busy loop stands; how long it holds the thread is known when it ends. */
  busy(): void {
    this.#busyAt = this.#placeNow();
  }

  flushHeld(): void {
    const ms = this.#loop.takeHeld();
    if (ms > 0) this.#write({ op: 'block', ms, how: 'clock-loop' }, this.#busyAt);
  }

  /** Gives an error that the world made its number, which it has for as long as it says the same. */
  number(error: object, message: string): void {
    this.#errorCount += 1;
    this.#errors.set(error, { number: this.#errorCount, message });
  }

  /** The number of an error that the world made; `undefined` when it says something else by now. */
  numberOf(error: object, message: unknown): number | undefined {
    const made = this.#errors.get(error);
    return made?.message === message ? made?.number : undefined;
  }

  /** A value of the realm as plain data; it is looked at in the realm. */
  encode(value: unknown): Value {
    return JSON.parse(this.#reader().encode(value)) as Value;
  }

  /** Where the submission threw something. */
  placeOf(error: unknown): RawPlace | null {
    return placeInStack(this.#reader().stackOf(error));
  }

  #placeNow(): RawPlace | null {
    return this.placed ? placeOnStack() : null;
  }

  #write(event: Unstamped<RawEvent>, place: RawPlace | null): void {
    this.#isCut ||= this.#seq >= MOST_EVENTS;
    if (this.#closed || this.#isCut) return;
    const stamped = { seq: this.#seq, at: this.#loop.now, ...event, ...(place === null ? {} : { place }) };
    this.#seq += 1;
    this.#emit(stamped);
  }
}
