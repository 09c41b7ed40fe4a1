import path from 'node:path';
import { bundleSubmission } from '../grader/bundle/bundle-submission.js';
import { openKit } from '../grader/grading/kit.js';
import { Runner } from '../grader/run/runner.js';
import type { TraceEvent } from '../grader/trace/events.js';
import type { Value } from '../grader/trace/value.js';

const ROOT = path.resolve(import.meta.dirname, '..');
const FILE = path.join(import.meta.dirname, 'program.ts');
const LIMIT_MS = 10_000;

/** The sandbox, in which programs run in virtual time. The kit has to be built. */
export class VirtualNode {
  readonly #runner = new Runner(openKit(ROOT).childProgram);

  /**
   * Runs a program until nothing is left to do; one at a time.
   *
   * @param text one ES module
   * @returns what it logged, in the words of `RealNode`
   */
  async run(text: string): Promise<string[]> {
    const bundled = await bundleSubmission(FILE, text);
    if (!bundled.ok) throw new Error(`${bundled.message} in this program:\n${text}`);
    const { code, map } = bundled;
    const task = { exercise: 'fidelity', file: FILE, code, map, checks: null, which: [0], seed: 1, limitMs: LIMIT_MS };
    const { traces, stop } = await this.#runner.run(task);
    const log = (traces[0]?.trace.events ?? []).flatMap(linesOf);
    return stop === null ? log : [...log, `stopped: ${JSON.stringify(stop)}`];
  }

  /** Ends its process. */
  async close(): Promise<void> {
    await this.#runner.close();
  }
}

function linesOf(event: TraceEvent): string[] {
  switch (event.op) {
    case 'print':
      return event.stream === 'out' ? [event.text] : [];
    case 'unhandled':
      return [`unhandledRejection ${messageOf(event.value)}`];
    case 'handled-late':
      return ['rejectionHandled'];
    case 'uncaught':
      return [`uncaughtException ${messageOf(event.value)}`];
    case 'limit':
      return [`stopped: ${event.what}`];
    default:
      return [];
  }
}

function messageOf(value: Value): string {
  if (typeof value !== 'object') return String(value);
  return value?.$ === 'error' ? value.message : JSON.stringify(value);
}
