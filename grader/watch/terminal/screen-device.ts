import type { Readable, Writable } from 'node:stream';

/** A terminal of its own: keys come in one by one, and every place on it can be written to. */
export interface ScreenDevice {
  readonly input: Readable & { setRawMode: (raw: boolean) => unknown };
  /** It emits `resize` when its size changes. */
  readonly output: Writable & { readonly columns: number; readonly rows: number };
  /** What the system tells this process: signals, and that it ends. */
  readonly signals: Signals;
  /** Stops this process and all that the shell started with it, until the shell lets them go on. */
  readonly stop: () => void;
}

/** What a process emits, as far as a screen is concerned. */
export interface Signals {
  on: (name: string, listener: (...args: unknown[]) => void) => unknown;
  off: (name: string, listener: (...args: unknown[]) => void) => unknown;
}
