import type { ErrorValue } from '../trace/value.js';
import { drive, inTurnOfItsOwn } from './drive.js';
import type { Limits } from './drive.js';
import type { Message } from './protocol.js';
import type { Realm } from './realm.js';
import type { Submission } from './realm/load-submission.js';
import type { Recorder } from './recorder.js';
import type { Stage } from './stage.js';

const DAY = 86_400_000;
const UNTIL_SETTLED: Limits = { turns: 100_000, virtualMs: 30 * DAY };
/** What is still under way after settlement is followed a little: to see it end, or fail late. */
const AFTERWARDS: Limits = { turns: 20_000, virtualMs: DAY };

/** The submission, and what calls it once it is loaded: `null` when loading is all. */
export interface Play {
  /** @throws SyntaxError when V8 refuses what the bundler let pass */
  readonly submission: () => Submission;
  readonly enter: ((submission: object) => void) | null;
}

/**
 * Loads a submission anew, lets the scenario call it, and follows what it does until nothing can happen any more.
 *
 * @returns what went wrong in loading, or `null`
 */
export async function playThrough(realm: Realm, stage: Stage, { submission, enter }: Play): Promise<Message | null> {
  const loaded = await load(realm, submission, stage);
  if ('failure' in loaded) return loaded.failure;
  await follow(enter, loaded.namespace, stage);
  realm.handle.flush();
  return null;
}

type Loaded = { readonly namespace: object } | { readonly failure: Message };

async function load(realm: Realm, submission: Play['submission'], { loop, recorder }: Stage): Promise<Loaded> {
  try {
    const loading = await inMicrotask(() => realm.handle.loadSubmission(submission()));
    await drive(loop, recorder, () => loading.state !== 'pending', UNTIL_SETTLED);
    if (loading.state === 'failed') return { failure: loadFailure(loading.error, recorder) };
    return loading.exports === null
      ? { failure: { kind: 'load-failed', error: null } }
      : { namespace: loading.exports };
  } catch (error) {
    return { failure: loadFailure(error, recorder) };
  }
}

/** Node evaluates the module it is started with in a microtask: ticks come after microtasks then. */
async function inMicrotask<T>(call: () => T): Promise<T> {
  await Promise.resolve();
  return call();
}

function loadFailure(error: unknown, recorder: Recorder): Message {
  recorder.uncaught(error);
  const place = recorder.placeOf(error);
  const value = recorder.encode(error);
  const isError = typeof value === 'object' && value !== null && value.$ === 'error';
  const thrown: ErrorValue = isError ? value : { $: 'error', name: '', message: `threw ${JSON.stringify(value)}` };
  return { kind: 'load-failed', error: thrown, ...(place === null ? {} : { place }) };
}

/** Runs the scenario until it has settled, and then what it left behind. */
async function follow(
  enter: ((submission: object) => void) | null,
  namespace: object,
  { loop, recorder }: Stage,
): Promise<void> {
  if (enter !== null) {
    await inTurnOfItsOwn(() => {
      enter(namespace);
    });
    const end = await drive(loop, recorder, () => recorder.settled, UNTIL_SETTLED);
    if (end !== 'reached') {
      recorder.finish(end);
      return;
    }
    recorder.timersLeft();
  }
  recorder.finish(await drive(loop, recorder, () => false, AFTERWARDS));
}
