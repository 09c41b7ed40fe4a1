import EventEmitter from 'events';
import { codedError } from '../coded-error.js';
import type { Core } from '../core.js';
import { NativeError } from '../natives.js';
import { checkWorker } from './check-worker.js';
import type { WorkerOptions } from './check-worker.js';
import { readMessage, writeMessage, writeThrown } from './messages.js';
import type { Clone } from './messages.js';
import { createParentPort } from './parent-port.js';
import type { Write } from './parent-port.js';
import type { TellOfThread } from './thread-bridge.js';

/** `node:worker_threads`, and what the host calls to tell of threads. */
export function createWorkerThreads(core: Core) {
  const { id, data, bridge } = core.thread;
  const clone: Clone = (value, options) => (core.part('clone').structuredClone as Clone)(value, options);
  const write: Write = (value, transfer) => writeMessage(value, clone, transfer);
  const workers = new Map<number, Worker>();
  const port = id === 0 ? null : createParentPort(bridge, write);

  class Worker extends EventEmitter {
    readonly threadId: number;
    #ended: Promise<number>;
    #end: (code: number) => void = () => undefined;

    constructor(file: unknown, options: WorkerOptions = {}) {
      super();
      checkWorker(file, options);
      this.#ended = new Promise((resolve) => (this.#end = resolve));
      this.threadId = bridge.start(write(options.workerData, options.transferList));
      if (this.threadId === 0) throw codedError(NativeError, 'ERR_WORKER_INIT_FAILED', TOO_MANY);
      workers.set(this.threadId, this);
    }

    postMessage(value: unknown, transfer?: unknown): void {
      bridge.post(this.threadId, write(value, transfer));
    }

    /** Gives the exit code. */
    terminate(): Promise<number> {
      bridge.end(this.threadId, 1);
      return this.#ended;
    }

    ref(): this {
      return this;
    }

    unref(): this {
      return this;
    }

    static tell(worker: Worker, what: string, text: string): void {
      if (what === 'exit') {
        worker.#end(Number(text));
        worker.emit('exit', Number(text));
      } else if (what === 'online') worker.emit('online');
      else worker.emit(what, readMessage(text));
    }
  }
  const { tell: tellWorker } = Worker;
  Reflect.deleteProperty(Worker, 'tell');

  const tell: TellOfThread = (thread, what, text) => {
    if (thread === 0) port?.emit('message', readMessage(text));
    const worker = workers.get(thread);
    if (what === 'exit') workers.delete(thread);
    if (worker !== undefined) tellWorker(worker, what, text);
  };
  const workerData = id === 0 ? null : readMessage(data);
  const module = { Worker, isMainThread: id === 0, parentPort: port, workerData, threadId: id };
  return {
    module,
    tell,
    writeThrown: (thrown: unknown) => writeThrown(thrown, clone),
  };
}

const TOO_MANY = 'Worker initialization failure: in here, 64 may run at once, and 100 in all';
