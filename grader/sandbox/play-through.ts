import { formatValue } from '../trace/format.js';
import type { ErrorValue } from '../trace/value.js';
import { drive, inTurnOfItsOwn } from './drive.js';
import type { End } from './drive.js';
import type { Patience } from './patience.js';
import type { Message } from './protocol.js';
import type { Realm } from './realm.js';
import type { Submission } from './realm/load-submission.js';
import type { Recorder } from './recorder.js';
import type { Stage } from './stage.js';

/** The submission, and what calls it once it is loaded: `null` when loading is all. */
export interface Play {
  /** @throws SyntaxError when V8 refuses what the bundler let pass */
  readonly submission: () => Submission;
  readonly enter: ((submission: object) => void) | null;
  /** How long it may go on; a play that goes on for ever wears it. */
  readonly patience: Patience;
}

/**
 * Loads a submission anew, lets the scenario call it, and follows what it does until nothing can happen any more.
 *
 * @returns what went wrong in loading, or `null`
 */
export async function playThrough(realm: Realm, stage: Stage, play: Play): Promise<Message | null> {
  const loaded = await load(realm, play, stage);
  if ('failure' in loaded) return loaded.failure;
  const end = await follow(play, loaded.namespace, stage);
  if (typeof end === 'object') play.patience.wear();
  realm.handle.flush();
  stage.recorder.finish(end);
  return null;
}

type Loaded = { readonly namespace: object } | { readonly failure: Message };

async function load(realm: Realm, { submission, patience }: Play, stage: Stage): Promise<Loaded> {
  const { recorder, work } = stage;
  try {
    const loading = await inMicrotask(() => realm.handle.loadSubmission(submission(), work !== null));
    await drive(stage, () => loading.state !== 'pending', patience.untilSettled);
    if (loading.state === 'failed') return { failure: loadFailure(loading.error, recorder) };
    return loading.exports === null ? { failure: neverLoaded(recorder) } : { namespace: loading.exports };
  } catch (error) {
    return { failure: loadFailure(error, recorder) };
  }
}

/** Node evaluates the module it is started with in a microtask: ticks come after microtasks then. */
async function inMicrotask<T>(call: () => T): Promise<T> {
  await Promise.resolve();
  return call();
}

/** A top-level `await` can never go on; where a timer goes on for ever meanwhile, that is the place to look at. */
function neverLoaded(recorder: Recorder): Message {
  const place = recorder.whatGoesOn();
  return { kind: 'load-failed', error: null, ...(place === null ? {} : { place }) };
}

function loadFailure(error: unknown, recorder: Recorder): Message {
  recorder.uncaught(error);
  const place = recorder.placeOf(error);
  const value = recorder.encode(error);
  const isError = typeof value === 'object' && value !== null && value.$ === 'error';
  const thrown: ErrorValue = isError ? value : { $: 'error', name: '', message: `threw ${formatValue(value)}` };
  return { kind: 'load-failed', error: thrown, ...(place === null ? {} : { place }) };
}

/** Runs the scenario until it has settled, and then what it left behind. */
async function follow({ enter, patience }: Play, namespace: object, stage: Stage): Promise<End> {
  const { recorder, work } = stage;
  if (enter !== null) {
    work?.begin();
    await inTurnOfItsOwn(() => {
      enter(namespace);
    });
    const end = await drive(stage, () => recorder.settled, patience.untilSettled);
    if (work !== null) recorder.record({ op: 'work', ...work.done }, null);
    if (end !== 'reached') return end;
    recorder.timersLeft();
  }
  return drive(stage, () => false, patience.afterwards);
}
