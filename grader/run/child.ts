import { execa } from 'execa';
import type { Job, Message } from '../sandbox/protocol.js';
import { childFlags } from './child-options.js';
import type { Isolation } from './child-options.js';
import { LineSplitter } from './line-splitter.js';
import { isSwollen, watchMemory } from './memory-watch.js';

/** How a job came to its end. */
export type JobEnd =
  | { readonly kind: 'done' }
  /** The real-time limit was over; the child has been killed. */
  | { readonly kind: 'timeout' }
  /** The child wrote more than any honest run; it has been killed. */
  | { readonly kind: 'flood' }
  /** It took more memory than it may; it has been killed. */
  | { readonly kind: 'memory' }
  | { readonly kind: 'exit'; readonly code: number | null; readonly signal: string | null; readonly stderr: string }
  | { readonly kind: 'fault'; readonly text: string };

/** Bytes of messages that one job may send. */
const MOST_BYTES = 64 * 2 ** 20;

/** Real milliseconds that a child may take to start: many times what it takes, also on a busy machine. */
const START_MS = 20_000;

/** A child process that runs submissions, one job at a time. */
export class Child {
  readonly #process: ReturnType<typeof startProcess>;
  #receive: (message: Message) => void = () => undefined;
  #finish: (end: JobEnd) => void = () => undefined;
  #bytes = 0;
  #isReady = false;
  #whenReady: () => void = () => undefined;
  readonly #lines = new LineSplitter();
  #ended: JobEnd | null = null;

  /** @param program the child's built program, absolute */
  constructor(program: string, isolation: Isolation) {
    this.#process = startProcess(program, isolation);
    const results = this.#process.stdio[3];
    results.setEncoding('utf8');
    results.on('data', (chunk: string) => {
      this.#read(chunk);
    });
    this.#process.stdin.on('error', ignoreBrokenPipe);
    void this.#process.then(({ exitCode, signal, stderr }) => {
      this.#end(exitOf(exitCode ?? null, signal ?? null, this.#isReady, stderr));
    });
  }

  /** Whether it can take another job. */
  get usable(): boolean {
    return this.#ended === null && !isSwollen(this.#pid);
  }

  /**
   * Runs one job.
   *
   * @param limitMs real milliseconds after which the child is killed; they count from when it is ready
   * @param receive takes each message as it comes
   */
  run(job: Job, limitMs: number, receive: (message: Message) => void): Promise<JobEnd> {
    if (this.#ended !== null) return Promise.resolve(this.#ended);
    this.#bytes = 0;
    this.#receive = receive;
    return new Promise((resolve) => {
      const starting = this.#killAfter(START_MS, { kind: 'fault', text: 'its sandbox did not start in time' });
      this.#finish = (end) => {
        clearTimeout(starting);
        resolve(end);
      };
      this.#whenReady = () => {
        clearTimeout(starting);
        this.#limit(limitMs, resolve);
        this.#process.stdin.write(`${JSON.stringify(job)}\n`);
      };
      if (this.#isReady) this.#whenReady();
    });
  }

  /** Kills the child when the job that begins now takes too long, or too much memory. */
  #limit(limitMs: number, ended: (end: JobEnd) => void): void {
    const timer = this.#killAfter(limitMs, { kind: 'timeout' });
    const unwatch = watchMemory(this.#pid, () => {
      this.#kill({ kind: 'memory' });
    });
    this.#finish = (end) => {
      clearTimeout(timer);
      unwatch();
      ended(end);
    };
  }

  #killAfter(ms: number, end: JobEnd): NodeJS.Timeout {
    return setTimeout(() => {
      this.#kill(end);
    }, ms);
  }

  /** Ends the child; nothing of it is left when the promise is fulfilled. */
  async close(): Promise<void> {
    this.#process.kill('SIGKILL');
    await this.#process;
  }

  /** 0 when it could not be started. */
  get #pid(): number {
    return this.#process.pid ?? 0;
  }

  #read(chunk: string): void {
    this.#bytes += chunk.length;
    if (this.#bytes > MOST_BYTES) {
      this.#kill({ kind: 'flood' });
      return;
    }
    for (const line of this.#lines.add(chunk)) this.#deliver(JSON.parse(line) as Message);
  }

  #deliver(message: Message): void {
    if (this.#ended !== null) return;
    if (message.kind === 'ready') {
      this.#isReady = true;
      this.#whenReady();
    } else if (message.kind === 'done') this.#finish({ kind: 'done' });
    else if (message.kind === 'fault') this.#kill({ kind: 'fault', text: message.text });
    else this.#receive(message);
  }

  #kill(end: JobEnd): void {
    this.#end(end);
    this.#process.kill('SIGKILL');
  }

  #end(end: JobEnd): void {
    if (this.#ended !== null) return;
    this.#ended = end;
    this.#finish(end);
  }
}

function startProcess(program: string, isolation: Isolation) {
  return execa(process.execPath, [...childFlags(program, isolation), program], {
    env: {},
    extendEnv: isolation === 'debugged',
    reject: false,
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    buffer: { stderr: true, fd3: false },
    maxBuffer: 100_000,
  });
}

/** A child that never came to say that it is ready has run nothing yet: that is no submission's doing. */
function exitOf(code: number | null, signal: string | null, wasReady: boolean, stderr: string): JobEnd {
  if (wasReady) return { kind: 'exit', code, signal, stderr };
  return { kind: 'fault', text: `its sandbox did not start (${signal ?? `exit code ${String(code)}`})` };
}

/** A child that has died cannot read; that it has died is told by its exit. */
function ignoreBrokenPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE' && error.code !== 'ECONNRESET') throw error;
}
