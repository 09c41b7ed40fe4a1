import type { Bridge } from '../bridge.js';
import { apply, bare } from '../natives.js';

export type Stream = 'out' | 'error';

/** So much of a line is kept until it ends; nobody is shown as much, and joining each piece to all before takes long. */
const LONGEST_BEGUN = 20_000;

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
    const begun = this.#begun[stream];
    const end = apply(lastIndexOf, text, ['\n']) as number;
    const rest = (end < 0 ? begun : '') + (apply(slice, text, [end + 1]) as string);
    this.#begun[stream] = apply(slice, rest, [0, LONGEST_BEGUN]) as string;
    if (end >= 0) this.#bridge.print(stream, begun + (apply(slice, text, [0, end]) as string));
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
