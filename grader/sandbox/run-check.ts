import type vm from 'node:vm';
import { VirtualLoop } from './clock/virtual-loop.js';
import { drive, inTurnOfItsOwn } from './drive.js';
import type { Limits } from './drive.js';
import { realmBridge, scenarioBridge } from './host-bridges.js';
import { createProbe } from './probe.js';
import type { Message } from './protocol.js';
import type { Realm, RealmFactory } from './realm.js';
import { Recorder } from './recorder.js';
import { RejectionWatch } from './rejection-watch.js';
import { valueLore } from './value-lore.js';
import type { ErrorValue } from '../trace/value.js';

/** One run of one check, or of a submission that is only loaded. */
export interface Run {
  readonly submission: string;
  readonly checks: vm.Script | null;
  readonly check: number;
  readonly seed: number;
  /** The exercise's id: draws are seeded with it. */
  readonly exercise: string;
  readonly probed: boolean;
}

const DAY = 86_400_000;
const UNTIL_SETTLED: Limits = { turns: 200_000, virtualMs: 30 * DAY };
/** What is still under way after settlement is followed a little: to see it end, or fail late. */
const AFTERWARDS: Limits = { turns: 20_000, virtualMs: DAY };

/**
 * Runs one check in a realm of its own: the same module state, the same time, the same draws each time.
 *
 * @param emit takes delivery of each message at once
 * @returns whether the submission could be loaded
 */
export async function runCheck(factory: RealmFactory, run: Run, emit: (message: Message) => void): Promise<boolean> {
  const loop = new VirtualLoop();
  const recorder: Recorder = new Recorder(
    loop,
    () => realm.handle,
    (event) => {
      emit({ kind: 'event', event });
    },
  );
  const probe = createProbe((place) => {
    emit({ kind: 'probe', place });
  });
  const lore = valueLore((error) => recorder.numberOf(error));
  const realm: Realm = factory.create(realmBridge(loop, recorder), scenarioBridge(loop, recorder, probe), lore);
  const { checks, check, seed, exercise } = run;
  const enter = checks && realm.handle.prepareScenario(realm.loadChecks(checks), check, seed, exercise);
  const watch = RejectionWatch.begin(recorder);
  try {
    const loaded = await load(realm, run, loop, recorder);
    if ('failure' in loaded) emit(loaded.failure);
    else await follow(enter, loaded.namespace, loop, recorder);
    realm.handle.flush();
    return !('failure' in loaded);
  } finally {
    watch.end();
  }
}

type Loaded = { readonly namespace: object } | { readonly failure: Message };

async function load(realm: Realm, run: Run, loop: VirtualLoop, recorder: Recorder): Promise<Loaded> {
  try {
    const module = await realm.link(run.submission, run.probed);
    const outcome: { done: boolean; failure: { readonly error: unknown } | null } = { done: false, failure: null };
    module.evaluate().then(
      () => (outcome.done = true),
      (error: unknown) => (outcome.failure = { error }),
    );
    await drive(loop, recorder, () => outcome.done || outcome.failure !== null, UNTIL_SETTLED);
    if (outcome.failure !== null) return { failure: loadFailure(outcome.failure.error, recorder) };
    return outcome.done ? { namespace: module.namespace } : { failure: { kind: 'load-failed', error: null } };
  } catch (error) {
    return { failure: loadFailure(error, recorder) };
  }
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
  loop: VirtualLoop,
  recorder: Recorder,
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
