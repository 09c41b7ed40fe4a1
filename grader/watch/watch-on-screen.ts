import { execa } from 'execa';
import { editorCall } from './editor-call.js';
import { startEngine } from './engine.js';
import type { Engine } from './engine.js';
import { faultText } from './fault-text.js';
import { firstModel } from './first-model.js';
import type { Effect, ExerciseKey, Model, WatchEvent } from './model.js';
import { reduce } from './reduce.js';
import { drawScreen } from './screen.js';
import { FullScreen } from './terminal/full-screen.js';
import type { ScreenDevice } from './terminal/screen-device.js';
import { fileOnDesk, findByKey } from './watched-course.js';
import type { WatchSetup } from './watch-setup.js';

/** How a watch came to its end. */
export type WatchEnd = 'quit' | 'interrupted';

/**
 * Watches on a terminal of its own until the user quits. The terminal is left as it was found, whatever happens.
 *
 * @throws what went wrong in the watch itself
 */
export async function watchOnScreen(setup: WatchSetup, device: ScreenDevice): Promise<WatchEnd> {
  const watch = new ScreenWatch(setup, device);
  try {
    return await watch.run();
  } finally {
    await watch.close();
  }
}

class ScreenWatch {
  readonly #setup: WatchSetup;
  readonly #device: ScreenDevice;
  readonly #screen: FullScreen;
  #model: Model | null = null;
  #engine: Engine | null = null;
  #end: (end: WatchEnd) => void = () => undefined;
  #fail: (error: unknown) => void = () => undefined;

  constructor(setup: WatchSetup, device: ScreenDevice) {
    this.#setup = setup;
    this.#device = device;
    this.#screen = new FullScreen(device, {
      onKey: (key) => this.#tell({ kind: 'key', key }),
      onResize: (size) => this.#tell({ kind: 'resized', size }),
      // The time that goes by meanwhile must not count for the submission that is running.
      onSuspend: () => void this.#engine?.queue.halt(),
      onResume: () => {
        this.#startAnew();
      },
    });
  }

  async run(): Promise<WatchEnd> {
    const ended = new Promise<WatchEnd>((resolve, reject) => {
      this.#end = resolve;
      this.#fail = reject;
    });
    // It may fail before anybody waits for it.
    ended.catch(() => undefined);
    this.#listen('on');
    if (this.#setup.signal.aborted) this.#interrupt();
    this.#screen.enter();
    this.#model = await firstModel(this.#setup, this.#screen.size);
    this.#draw();
    this.#engine = await startEngine(this.#setup, {
      onSaved: (exercises) => this.#tell({ kind: 'saved', exercises }),
      onGraded: (exercise, result) => this.#tell({ kind: 'graded', exercise, result }),
      onSettled: () => this.#tell({ kind: 'settled' }),
      onFault: (error) => this.#tell({ kind: 'fault', text: faultText(error) }),
    });
    this.#gradeEverything(this.#model, this.#engine);
    return ended;
  }

  async close(): Promise<void> {
    this.#screen.close();
    this.#listen('off');
    await this.#engine?.close();
  }

  /** What is watched comes first; the rest of what is begun counts for the bar. */
  #gradeEverything({ course }: Model, { queue }: Engine): void {
    queue.gradeFirst(course.flatMap(({ watched, exercises }) => (watched ? exercises : [])));
    queue.gradeLater(course.flatMap(({ watched, begun, exercises }) => (begun && !watched ? exercises : [])));
  }

  #listen(how: 'on' | 'off'): void {
    const { signals, output } = this.#device;
    signals[how]('uncaughtException', this.#crash);
    signals[how]('unhandledRejection', this.#crash);
    signals[how]('SIGHUP', this.#interrupt);
    if (how === 'on') this.#setup.signal.addEventListener('abort', this.#interrupt);
    else this.#setup.signal.removeEventListener('abort', this.#interrupt);
    // A terminal that is gone cannot be written to any more.
    output[how]('error', this.#interrupt);
  }

  readonly #crash = (error: unknown): void => {
    this.#fail(error);
  };

  readonly #interrupt = (): void => {
    this.#end('interrupted');
  };

  /** Whatever goes wrong in the watch ends it, and is told on the terminal as it was. */
  #tell(event: WatchEvent): void {
    if (this.#model === null) return;
    try {
      const { model, effects } = reduce(this.#model, event);
      this.#model = model;
      this.#draw();
      for (const effect of effects) this.#carryOut(effect);
    } catch (error) {
      this.#fail(error);
    }
  }

  #draw(): void {
    if (this.#model !== null) this.#screen.show(drawScreen(this.#model));
  }

  #startAnew(): void {
    if (this.#model === null) return;
    this.#tell({ kind: 'resized', size: this.#screen.size });
    // What was running when the process was stopped has lost its time.
    void this.#engine?.queue.halt();
    this.#engine?.queue.resume();
  }

  #carryOut(effect: Effect): void {
    switch (effect.kind) {
      case 'grade':
        this.#engine?.queue.gradeFirst(effect.exercises);
        return;
      case 'hint':
        this.#later(this.#hint(effect.exercise));
        return;
      case 'open':
        this.#later(this.#open(effect.exercise, effect.line));
        return;
      case 'begin':
        this.#later(this.#begin(effect.lesson));
        return;
      case 'suspend':
        this.#screen.suspend();
        return;
      case 'quit':
        this.#end(effect.interrupted ? 'interrupted' : 'quit');
    }
  }

  /** What cannot be done is said below the exercise; the watch goes on. */
  #later(work: Promise<WatchEvent>): void {
    work.then(
      (event) => this.#tell(event),
      (error: unknown) => this.#tell({ kind: 'said', notice: error instanceof Error ? error.message : String(error) }),
    );
  }

  async #hint(key: ExerciseKey): Promise<WatchEvent> {
    const { lesson, exercise } = findByKey(this.#setup.lessons, key);
    return { kind: 'hint', exercise: key, ...(await this.#setup.nextHint(lesson, exercise)) };
  }

  async #begin(lessonId: string): Promise<WatchEvent> {
    const lesson = this.#setup.lessons.find(({ id }) => id === lessonId);
    if (lesson !== undefined) await this.#setup.layOut(lesson);
    return { kind: 'begun', lesson: lessonId };
  }

  /** An editor in the terminal has it to itself until it is closed. */
  async #open(exercise: ExerciseKey, line: number | null): Promise<WatchEvent> {
    const { lessons, desk, env } = this.#setup;
    const { command, args, onTerminal } = editorCall(env, fileOnDesk(lessons, desk, exercise), line);
    if (onTerminal) this.#screen.leave();
    const { failed, code } = await execa(command, args, { stdio: onTerminal ? 'inherit' : 'ignore', reject: false });
    if (onTerminal) {
      this.#screen.enter();
      this.#draw();
    }
    if (!failed) return { kind: 'said', notice: onTerminal ? '' : `Opened in ${command}.` };
    const why = code === 'ENOENT' ? `There is no program "${command}"` : `"${command}" could not open the file`;
    return { kind: 'said', notice: `${why}: set EDITOR to the editor you use.` };
  }
}
