import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Interface } from 'node:readline';
import { execa } from 'execa';

const CHILD = path.join(import.meta.dirname, 'real-node-child.mjs');

/** A process of the Node that runs this one, in which programs run in real time. */
export class RealNode {
  readonly #process = startChild();
  readonly #lines: Interface = createInterface({ input: this.#process.stdout });
  readonly #logs = this.#lines[Symbol.asyncIterator]();

  /**
   * Runs a program until nothing is left to do; one at a time.
   *
   * @param text one ES module
   * @returns what it logged, a rejection nobody handled or an exception nobody caught among it
   */
  async run(text: string): Promise<string[]> {
    this.#process.stdin.write(`${JSON.stringify(text)}\n`);
    const { done, value } = await this.#logs.next();
    if (done) throw new Error(`real Node ended while it ran this program:\n${text}`);
    return JSON.parse(value) as string[];
  }

  /** Ends the process. */
  async close(): Promise<void> {
    this.#process.stdin.end();
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
