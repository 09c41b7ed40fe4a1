import { emitKeypressEvents } from 'node:readline';
import type { Size } from '../model.js';
import { keyName } from './key-name.js';
import type { Keypress } from './key-name.js';
import { paint } from './paint.js';
import type { ScreenDevice } from './screen-device.js';

interface FullScreenListener {
  readonly onKey: (key: string) => void;
  readonly onResize: (size: Size) => void;
  /** The process is about to be stopped by the shell; `enter` is called when it goes on. */
  readonly onSuspend: () => void;
  readonly onResume: () => void;
}

/** Another screen than the shell's, no cursor, and lines that are cut off at the edge. */
const ENTER = '\u001B[?1049h\u001B[?25l\u001B[?7l';
const LEAVE = '\u001B[?7h\u001B[?25h\u001B[?1049l';

/** Real milliseconds after which a process that asked to be stopped and still runs is not going to be. */
const UNSTOPPED_MS = 50;

/**
 * Takes the whole of a terminal, and gives it back as it was: when it is left, when the process is stopped for a while,
 * and when it ends in whatever way it can notice.
 */
export class FullScreen {
  readonly #device: ScreenDevice;
  readonly #listener: FullScreenListener;
  #shown: readonly string[] | null = null;
  #entered = false;
  /** Whether the shell has the terminal back for a while. */
  #suspended = false;
  #unstopped: NodeJS.Timeout | undefined;

  constructor(device: ScreenDevice, listener: FullScreenListener) {
    this.#device = device;
    this.#listener = listener;
    emitKeypressEvents(device.input);
    device.signals.on('SIGCONT', this.#goOn);
    device.signals.on('exit', this.leave);
  }

  get size(): Size {
    const { columns, rows } = this.#device.output;
    return { columns, rows };
  }

  readonly enter = (): void => {
    if (this.#entered) return;
    this.#entered = true;
    const { input, output, signals } = this.#device;
    input.setRawMode(true);
    input.on('keypress', this.#press);
    input.resume();
    output.on('resize', this.#resize);
    signals.on('SIGTSTP', this.suspend);
    this.#shown = null;
    output.write(ENTER);
  };

  /** Gives the terminal back; whatever else may run on it now gets all keys. */
  readonly leave = (): void => {
    if (!this.#entered) return;
    this.#entered = false;
    const { input, output, signals } = this.#device;
    output.write(LEAVE);
    signals.off('SIGTSTP', this.suspend);
    output.off('resize', this.#resize);
    input.off('keypress', this.#press);
    input.pause();
    input.setRawMode(false);
  };

  /** Shows lines; only what has changed is written. */
  show(lines: readonly string[]): void {
    if (!this.#entered) return;
    const text = paint(this.#shown, lines);
    this.#shown = lines;
    if (text !== '') this.#device.output.write(text);
  }

  /** Gives the terminal back to the shell until that lets the process go on, as ctrl-z does in other programs. */
  readonly suspend = (): void => {
    this.#listener.onSuspend();
    this.leave();
    this.#suspended = true;
    this.#device.stop();
    // Where no shell would let it go on, the system does not stop it either.
    this.#unstopped = setTimeout(this.#goOn, UNSTOPPED_MS);
  };

  /** Leaves for good. */
  close(): void {
    this.leave();
    this.#suspended = false;
    clearTimeout(this.#unstopped);
    this.#device.signals.off('SIGCONT', this.#goOn);
    this.#device.signals.off('exit', this.leave);
  }

  /** What is on the screen now is unknown, also when nothing told of the stop; a terminal that is lent stays so. */
  readonly #goOn = (): void => {
    if (!this.#suspended && !this.#entered) return;
    this.#suspended = false;
    clearTimeout(this.#unstopped);
    this.leave();
    this.enter();
    this.#listener.onResume();
  };

  readonly #press = (text: string | undefined, key: Keypress): void => {
    this.#listener.onKey(keyName(text, key));
  };

  readonly #resize = (): void => {
    this.#shown = null;
    this.#listener.onResize(this.size);
  };
}
