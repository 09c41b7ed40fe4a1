type Log = (line: string) => void;
type Sleep = (ms: number) => Promise<void>;

/** Five small programs. Each is run with a `log` that writes down its lines; `sleep` resolves after so many ms. */
export const programs = {
  async abortIsACall(log: Log) {
    const controller = new AbortController();
    controller.signal.addEventListener('abort', () => log('first listener'));
    controller.signal.addEventListener('abort', () => log('second listener'));
    void Promise.resolve().then(() => log('reaction'));
    log('main: before');
    controller.abort();
    log('main: after');
    await null;
    log('main: over');
  },

  async looksNowAndThen(log: Log, sleep: Sleep) {
    async function copy(signal: AbortSignal): Promise<void> {
      for (const page of [1, 2, 3]) {
        if (signal.aborted) break;
        log(`page ${page}: begun`);
        await sleep(100);
        log(`page ${page}: copied`);
      }
      log('copier: off');
    }

    const controller = new AbortController();
    const copied = copy(controller.signal);
    await sleep(150);
    controller.abort();
    log('main: aborted');
    await copied;
    log('main: over');
  },

  async onceAndForAll(log: Log) {
    const controller = new AbortController();
    const { signal } = controller;
    signal.addEventListener('abort', () => log(`early listener: ${signal.reason}`));
    controller.abort('closed');
    controller.abort('on fire');
    signal.addEventListener('abort', () => log(`late listener: ${signal.reason}`));
    log(`main: ${signal.reason}`);
  },

  async cleaningUp(log: Log, sleep: Sleep) {
    const controller = new AbortController();
    const { signal } = controller;
    const stopped = new Promise<never>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
    });

    async function upload(): Promise<void> {
      try {
        log('upload: connected');
        await stopped;
        log('upload: complete');
      } finally {
        log('upload: closing');
        await sleep(200);
        log('upload: closed');
      }
    }

    const uploading = upload().catch((reason: unknown) => log(`main: caught ${reason}`));
    await sleep(100);
    controller.abort('no more');
    log('main: aborted');
    await uploading;
    log('main: over');
  },

  async eitherOf(log: Log, sleep: Sleep) {
    const user = new AbortController();
    const deadline = new AbortController();
    const either = AbortSignal.any([user.signal, deadline.signal]);
    either.addEventListener('abort', () => log(`either: ${either.reason}`));
    setTimeout(() => deadline.abort('too late'), 300);
    setTimeout(() => user.abort('cancel button'), 200);
    await sleep(250);
    log(`deadline aborted: ${deadline.signal.aborted}`);
    await sleep(250);
    log(`deadline aborted: ${deadline.signal.aborted}`);
    log(`either: ${either.reason}`);
  },
};

/** The lines of each program, in the order in which they are logged. */
export type Prediction = Record<keyof typeof programs, string[]>;

/**
 * Your prediction. Read the programs, write the order down, and only then let the grader run them.
 *
 * @returns for each program its lines, first to last, spelled as they come out
 * @example
 * predictCancellation().onceAndForAll; // ['early listener: …', …]
 */
export function predictCancellation(): Prediction {
  throw new Error('not implemented');
}
