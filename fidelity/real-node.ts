import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import type { Log } from './log.js';

const CHILD = fileURLToPath(new URL('./real-node-child.mjs', import.meta.url));
const LIMIT_MS = 10_000;

/** A process of the Node that runs this one, in which programs run in real time. */
export class RealNode {
  readonly #process = startChild();
  readonly #logs = createInterface({ input: this.#process.stdout })[Symbol.asyncIterator]();

  /**
   * Runs a program until nothing is left to do; one at a time.
   *
   * @param text one ES module
   * @returns what it logged, a rejection nobody handled or an exception nobody caught among it
   * @throws when it does not come to an end, or ends the process
   */
  async run(text: string): Promise<Log> {
    this.#process.stdin.write(`${JSON.stringify(text)}\n`);
    const limit = new AbortController();
    const late = sleep(LIMIT_MS, null, { signal: limit.signal }).catch(() => null);
    const answer = await Promise.race([this.#logs.next(), late]);
    limit.abort();
    if (answer === null) throw new Error(`real Node does not come to the end of this program:\n${text}`);
    if (answer.done) throw new Error(`real Node ended while it ran this program:\n${text}`);
    return JSON.parse(answer.value) as Log;
  }

  /** Ends the process. */
  async close(): Promise<void> {
    this.#process.kill();
    await this.#process;
  }
}

function startChild() {
  return execa(process.execPath, ['--no-warnings', CHILD], {
    env: {},
    extendEnv: false,
    reject: false,
    buffer: false,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
}
