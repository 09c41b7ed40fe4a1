import { codedError } from '../coded-error.js';
import { defineProperty, NativeTypeError } from '../natives.js';
import { toText } from '../to-text.js';

interface Written {
  readonly name: string;
  readonly startTime: number;
  readonly duration: number;
  readonly detail: unknown;
}

/** One thing written down with `performance.mark` or `performance.measure`. Times in virtual ms since the start. */
class Entry {
  readonly name: string;
  readonly entryType: 'mark' | 'measure';
  readonly startTime: number;
  readonly duration: number;
  readonly detail: unknown;

  constructor(entryType: Entry['entryType'], { name, startTime, duration, detail }: Written) {
    this.name = name;
    this.entryType = entryType;
    this.startTime = startTime;
    this.duration = duration;
    this.detail = detail;
  }

  toJSON(): object {
    const { name, entryType, startTime, duration, detail } = this;
    return { name, entryType, startTime, duration, detail };
  }
}

class PerformanceMark extends Entry {
  constructor(written: Written) {
    super('mark', written);
  }
}

class PerformanceMeasure extends Entry {
  constructor(written: Written) {
    super('measure', written);
  }
}

for (const Class of [PerformanceMark, PerformanceMeasure]) {
  defineProperty(Class.prototype, Symbol.toStringTag, { value: Class.name, configurable: true });
}

type SyntaxFault = (message: string) => Error;

interface Options {
  readonly startTime?: number;
  readonly start?: string | number;
  readonly end?: string | number;
  readonly duration?: number;
  readonly detail?: unknown;
}

/** The marks and measures of a program, in the order of their times. */
export class Marks {
  readonly #elapsed: () => number;
  readonly #syntaxError: SyntaxFault;
  #entries: Entry[] = [];

  /** @param syntaxError makes the error for a mark that is not there */
  constructor(elapsed: () => number, syntaxError: SyntaxFault) {
    this.#elapsed = elapsed;
    this.#syntaxError = syntaxError;
  }

  mark(name: unknown, options: unknown): Entry {
    assertName(name);
    const { startTime = this.#elapsed(), detail = null } = asOptions(options);
    if (startTime < 0) throw noTimestamp(startTime);
    return this.#add(new PerformanceMark({ name: toText(name), startTime, duration: 0, detail }));
  }

  measure(name: unknown, startOrOptions: unknown, endMark: unknown): Entry {
    assertName(name);
    const options = asOptions(startOrOptions);
    assertNotAllThree(options);
    const given = typeof startOrOptions === 'object' ? options.start : (startOrOptions as string | undefined);
    const end = this.#time(options.end ?? (endMark as string | undefined)) ?? this.#elapsed();
    const startTime = this.#time(given) ?? (options.duration === undefined ? 0 : end - options.duration);
    const duration = options.duration ?? end - startTime;
    const { detail = null } = options;
    return this.#add(new PerformanceMeasure({ name: toText(name), startTime, duration, detail }));
  }

  /** Those of this type and this name; all, where one is left out. */
  entries(type?: unknown, name?: unknown): Entry[] {
    return this.#entries.filter((entry) => isOf(entry, type, name));
  }

  clear(type: Entry['entryType'], name: unknown): void {
    this.#entries = this.#entries.filter((entry) => !isOf(entry, type, name));
  }

  #add(entry: Entry): Entry {
    const after = this.#entries.findIndex((other) => other.startTime > entry.startTime);
    this.#entries.splice(after < 0 ? this.#entries.length : after, 0, entry);
    return entry;
  }

  /** A time, or that of the latest mark with this name. */
  #time(point: string | number | undefined): number | undefined {
    if (point === undefined || typeof point === 'number') return point;
    const found = this.#entries.findLast((entry) => entry.entryType === 'mark' && entry.name === point);
    if (found !== undefined) return found.startTime;
    throw this.#syntaxError(`The "${point}" performance mark has not been set`);
  }
}

function assertName(name: unknown): void {
  if (name === undefined)
    throw codedError(NativeTypeError, 'ERR_MISSING_ARGS', 'The "name" argument must be specified');
}

function noTimestamp(time: number): Error {
  return codedError(NativeTypeError, 'ERR_PERFORMANCE_INVALID_TIMESTAMP', `${time} is not a valid timestamp`);
}

function assertNotAllThree({ start, end, duration }: Options): void {
  if (start === undefined || end === undefined || duration === undefined) return;
  const message = 'Must not have options.start, options.end, and options.duration specified';
  throw codedError(NativeTypeError, 'ERR_PERFORMANCE_MEASURE_INVALID_OPTIONS', message);
}

function isOf(entry: Entry, type: unknown, name: unknown): boolean {
  return (type === undefined || entry.entryType === type) && (name === undefined || entry.name === name);
}

function asOptions(value: unknown): Options {
  return typeof value === 'object' && value !== null ? value : {};
}
