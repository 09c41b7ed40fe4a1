import { codedError } from '../coded-error.js';
import { NativeError } from '../natives.js';

/** One thing written down with `performance.mark` or `performance.measure`. Times in virtual ms since the start. */
interface Entry {
  readonly name: string;
  readonly entryType: 'mark' | 'measure';
  readonly startTime: number;
  readonly duration: number;
  readonly detail: unknown;
}

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
  #entries: Entry[] = [];

  constructor(elapsed: () => number) {
    this.#elapsed = elapsed;
  }

  mark(name: unknown, options: unknown): Entry {
    const { startTime = this.#elapsed(), detail = null } = asOptions(options);
    return this.#add({ name: name as string, entryType: 'mark', startTime, duration: 0, detail });
  }

  measure(name: unknown, startOrOptions: unknown, endMark: unknown): Entry {
    const options = asOptions(startOrOptions);
    const given = typeof startOrOptions === 'object' ? options.start : (startOrOptions as string | undefined);
    const end = this.#time(options.end ?? (endMark as string | undefined)) ?? this.#elapsed();
    const startTime = this.#time(given) ?? (options.duration === undefined ? 0 : end - options.duration);
    const duration = options.duration ?? end - startTime;
    return this.#add({
      name: name as string,
      entryType: 'measure',
      startTime,
      duration,
      detail: options.detail ?? null,
    });
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
    throw codedError(NativeError, 'ERR_INVALID_PERFORMANCE_MARK', `The "${point}" performance mark has not been set`);
  }
}

function isOf(entry: Entry, type: unknown, name: unknown): boolean {
  return (type === undefined || entry.entryType === type) && (name === undefined || entry.name === name);
}

function asOptions(value: unknown): Options {
  return typeof value === 'object' && value !== null ? value : {};
}
