import type { Stage } from './stage.js';

/**
 * Tells the recorder of rejections that nobody handles, as Node itself finds them, and of exceptions that nobody catches.
 * Only one run goes on in a process at a time.
 */
export class RejectionWatch {
  readonly #unhandled: (reason: unknown, promise: Promise<unknown>) => void;
  readonly #handled: (promise: Promise<unknown>) => void;
  readonly #uncaught: (error: unknown) => void;

  private constructor(stage: Stage) {
    this.#unhandled = (reason, promise) => {
      const thread = stage.threads.ownerOf(promise);
      if (thread === undefined) stage.recorder.unhandled(promise, reason);
      else thread.fail(reason);
    };
    this.#handled = (promise) => {
      stage.recorder.handledLate(promise);
    };
    this.#uncaught = (error) => {
      stage.recorder.uncaught(error);
    };
  }

  static begin(stage: Stage): RejectionWatch {
    const watch = new RejectionWatch(stage);
    process.on('unhandledRejection', watch.#unhandled);
    process.on('rejectionHandled', watch.#handled);
    process.on('uncaughtException', watch.#uncaught);
    return watch;
  }

  end(): void {
    process.off('unhandledRejection', this.#unhandled);
    process.off('rejectionHandled', this.#handled);
    process.off('uncaughtException', this.#uncaught);
  }
}
