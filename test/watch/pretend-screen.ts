import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import type { ScreenDevice } from '../../grader/watch/terminal/screen-device.js';

/** A terminal for tests: keys are typed by the test, and what stands on it can be looked at. */
export class PretendScreen implements ScreenDevice {
  readonly input = Object.assign(new PassThrough(), {
    setRawMode: (raw: boolean) => {
      this.raw = raw;
    },
  });
  readonly output = Object.assign(new PassThrough(), { columns: 80, rows: 24 });
  readonly signals = new EventEmitter();
  raw = false;
  stops = 0;
  /** Everything that was written. */
  written = '';
  #rows: string[] = [];

  constructor() {
    this.output.setEncoding('utf8');
    this.output.on('data', (text: string) => {
      this.written += text;
      this.#obey(text);
    });
  }

  readonly stop = (): void => {
    this.stops += 1;
  };

  type(keys: string): void {
    this.input.write(keys);
  }

  resize(columns: number, rows: number): void {
    Object.assign(this.output, { columns, rows });
    this.#rows = [];
    this.output.emit('resize');
  }

  /** What stands on the screen, without the empty rows. */
  get text(): string {
    return this.#rows.filter((row) => row !== '').join('\n');
  }

  /** Whether a program has it to itself: another screen, no cursor, single keys. */
  get isTaken(): boolean {
    const last = (code: string) => this.written.lastIndexOf(`\u001B[?${code}`);
    return this.raw && last('1049h') > last('1049l') && last('25l') > last('25h');
  }

  /** Takes note of what is written where; knows no more than what the watch uses. */
  #obey(text: string): void {
    for (const [, code = '', rest = ''] of text.matchAll(/\u001B\[([?\d;]*[a-zA-Z])([^\u001B]*)/g)) {
      if (code === '2J') this.#rows = [];
      if (code.endsWith('H')) this.#row = Number.parseInt(code, 10) - 1;
      if (code === '2K') this.#rows[this.#row] = '';
      if (rest !== '') this.#rows[this.#row] = `${this.#rows[this.#row] ?? ''}${rest}`;
    }
  }

  #row = 0;
}
