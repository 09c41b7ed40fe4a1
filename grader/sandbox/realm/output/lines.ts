import type { Bridge } from '../bridge.js';
import { apply, bare } from '../natives.js';

export type Stream = 'out' | 'error';

const { lastIndexOf, slice } = String.prototype;

/** Gives what is written to the host in whole lines. */
export class Lines {
  readonly #bridge: Bridge;
  /** What has been written since the last line's end. */
  readonly #begun = bare<string>() as Record<Stream, string>;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
    this.#begun.out = '';
    this.#begun.error = '';
  }

  /** Writes text as it is; it is seen when its line ends. */
  write(stream: Stream, text: string): void {
    const all = this.#begun[stream] + text;
    const end = apply(lastIndexOf, all, ['\n']) as number;
    this.#begun[stream] = apply(slice, all, [end + 1]) as string;
    if (end >= 0) this.#bridge.print(stream, apply(slice, all, [0, end]) as string);
  }

  writeLine(stream: Stream, text: string): void {
    this.write(stream, `${text}\n`);
  }

  /** Shows a line that was begun and will not be ended. */
  flush(): void {
    if (this.#begun.out !== '') this.writeLine('out', '');
    if (this.#begun.error !== '') this.writeLine('error', '');
  }
}
