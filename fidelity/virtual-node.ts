import path from 'node:path';
import { bundleSubmission } from '../grader/bundle/bundle-submission.js';
import { openKit } from '../grader/grading/kit.js';
import { Runner } from '../grader/run/runner.js';
import type { TraceEvent } from '../grader/trace/events.js';
import type { Value } from '../grader/trace/value.js';
import type { Line, Log } from './log.js';

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
  async run(text: string): Promise<Log> {
    const bundled = await bundleSubmission(FILE, text);
    if (!bundled.ok) throw new Error(`${bundled.message} in this program:\n${text}`);
    const { code, map } = bundled;
    const task = {
      exercise: 'fidelity',
      file: FILE,
      code,
      map,
      checks: null,
      which: [0],
      seed: 1,
      order: null,
      limitMs: LIMIT_MS,
    };
    const { traces, stop } = await this.#runner.run(task);
    const log = (traces[0]?.trace.events ?? []).flatMap(linesOf);
    return stop === null ? log : [...log, { at: log.at(-1)?.at ?? 0, text: `stopped: ${JSON.stringify(stop)}` }];
  }

  /** Ends its process. */
  async close(): Promise<void> {
    await this.#runner.close();
  }
}

function linesOf(event: TraceEvent): Line[] {
  const text = textOf(event);
  return text === null ? [] : [{ at: event.at, text }];
}

function textOf(event: TraceEvent): string | null {
  switch (event.op) {
    case 'print':
      return event.stream === 'out' ? event.text : null;
    case 'unhandled':
      return `unhandledRejection ${messageOf(event.value)}`;
    case 'handled-late':
      return 'rejectionHandled';
    case 'uncaught':
      return `uncaughtException ${messageOf(event.value)}`;
    case 'limit':
      return `stopped: ${event.what}`;
    default:
      return null;
  }
}

function messageOf(value: Value): string {
  if (typeof value !== 'object') return String(value);
  return value?.$ === 'error' ? value.message : JSON.stringify(value);
}
