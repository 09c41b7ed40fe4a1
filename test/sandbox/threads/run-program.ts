import { bundleSubmission } from '../../../grader/bundle/bundle-submission.js';
import type { Message } from '../../../grader/sandbox/protocol.js';
import { RealmFactory } from '../../../grader/sandbox/realm.js';
import { runCheck } from '../../../grader/sandbox/run-check.js';
import { realmPartUnderTest } from '../realm/script-under-test.js';

const factory = new RealmFactory(realmPartUnderTest);

/** Loads a program, follows it to its end, and gives what it printed, with the threads that came and went. */
export async function run(text: string): Promise<string[]> {
  const bundled = await bundleSubmission('/desk/primes.ts', text);
  if (!bundled.ok) throw new Error(bundled.message);
  const messages: Message[] = [];
  const job = {
    submission: bundled.code,
    checks: null,
    check: 0,
    seed: 1,
    exercise: 'x',
    order: null,
    probes: 'none' as const,
  };
  await runCheck(factory, job, (message) => messages.push(message));
  return messages.flatMap((message) => (message.kind === 'event' ? inWords(message.event) : [JSON.stringify(message)]));
}

function inWords(event: Extract<Message, { kind: 'event' }>['event']): string[] {
  switch (event.op) {
    case 'print':
      return [`${event.at} ${event.text}`];
    case 'thread':
      return [`${event.at} thread ${event.thread} ${event.what}`];
    case 'uncaught':
    case 'unhandled':
      return [`${event.at} ${event.op} ${JSON.stringify(event.value)}`];
    default:
      return [];
  }
}

/** The first line of a program that has workers. */
export const IMPORTS = "import { Worker, isMainThread, parentPort, workerData, threadId } from 'node:worker_threads';";
/** A worker that runs the program once more, as far as the options. */
export const HERE = 'new Worker(new URL(import.meta.url)';
