import type vm from 'node:vm';
import { VirtualClock } from './clock/virtual-clock.js';
import { VirtualLoop } from './clock/virtual-loop.js';
import { realmBridge, scenarioBridge } from './host-bridges.js';
import { CompletionOrder } from './orders/completion-order.js';
import { orderPlans } from './orders/order-plans.js';
import { Patience } from './patience.js';
import { playThrough } from './play-through.js';
import { createProbe } from './probe.js';
import type { Message, Probes } from './protocol.js';
import type { Realm, RealmFactory } from './realm.js';
import type { Submission } from './realm/load-submission.js';
import { Recorder } from './recorder.js';
import { RejectionWatch } from './rejection-watch.js';
import type { Stage } from './stage.js';
import { tellTimers } from './tell-timers.js';
import { mainThread } from './threads/main-thread.js';
import type { Thread, ThreadRealm } from './threads/thread.js';
import { Threads } from './threads/threads.js';
import { Work } from './threads/work.js';
import { valueLore } from './value-lore.js';

/** One run of one check, or of a submission that is only loaded. */
export interface Run {
  readonly submission: string;
  readonly checks: vm.Script | null;
  readonly check: number;
  readonly seed: number;
  /** The exercise's id: draws are seeded with it. */
  readonly exercise: string;
  /** The one order to run where every order is wanted; `null` for all of them. */
  readonly order: readonly number[] | null;
  readonly probes: Probes;
  /** Whether to write down each timer that the submission sets. */
  readonly timers?: true;
}

type Emit = (message: Message) => unknown;
type MakeThread = (thread: Thread) => ThreadRealm;

/** Nobody reads the trace of an instrumented run, and it has little time. */
function onlyProbes(emit: Emit): Emit {
  return (message) => message.kind === 'probe' && emit(message);
}

/**
 * Runs one check in a realm of its own: the same module state, the same time, the same draws each time. A check that is
 * to hold in every order is run in each, with the submission loaded anew.
 *
 * @param emitAll takes delivery of each message at once
 * @param patience how long it may go on, less when others of the exercise have gone on for ever
 * @returns whether the submission could be loaded
 */
export async function runCheck(
  factory: RealmFactory,
  run: Run,
  emitAll: Emit,
  patience = new Patience(),
): Promise<boolean> {
  const emit = run.probes === 'places' ? onlyProbes(emitAll) : emitAll;
  const probe = createProbe((place) => {
    emit({ kind: 'probe', place });
  });
  const lore = valueLore((error, message) => stage.recorder.numberOf(error, message));
  const isCounted = run.probes === 'counts';
  const makeThread: MakeThread = (thread) => {
    const bridge = thread.track(realmBridge(stage, (error) => thread.fail(error)));
    const made = factory.create(bridge, scenarioBridge(stage, probe), lore, run.seed, thread.self, realm);
    return { realm: made, submission: () => made.compile(run.submission), isCounted };
  };
  const stage: Stage = freshStage(() => realm, makeThread, emit, { isCounted });
  const main = { id: 0, data: '', bridge: mainThread(stage) };
  const library = run.timers === true ? tellTimers(realmBridge(stage), stage) : realmBridge(stage);
  const realm: Realm = factory.create(library, scenarioBridge(stage, probe), lore, run.seed, main);
  const exercise = run.checks && realm.loadChecks(run.checks);
  let compiled: Submission | null = null;
  const submission = (): Submission => (compiled ??= realm.compile(run.submission));
  const play: PlayOrder = (order) =>
    playThrough(realm, stage, {
      submission,
      enter: exercise && realm.handle.prepareScenario(exercise, run.check, run.seed, run.exercise, order),
      patience,
    });
  const watch = RejectionWatch.begin(stage);
  try {
    const everyOrder = exercise !== null && realm.handle.wantsEveryOrder(exercise, run.check);
    const failure = everyOrder ? await playEveryOrder(() => realm, makeThread, stage, run, play, emit) : await play([]);
    if (failure !== null) emit(failure);
    return failure === null;
  } finally {
    stage.recorder.close();
    watch.end();
  }
}

/** Plays through with what is drawn for one order; gives what went wrong in loading, or `null`. */
type PlayOrder = (order: readonly number[]) => Promise<Message | null>;

async function playEveryOrder(
  realm: () => Realm,
  makeThread: MakeThread,
  stage: Stage,
  run: Run,
  play: PlayOrder,
  emit: Emit,
): Promise<Message | null> {
  const plans = run.order === null ? orderPlans(run.seed) : [run.order].values();
  let order = new CompletionOrder(stage.loop, []);
  let tried = 0;
  for (let next = plans.next(order); next.done !== true; next = plans.next(order)) {
    const messages: Message[] = [];
    Object.assign(
      stage,
      freshStage(realm, makeThread, (message) => messages.push(message), {
        clock: stage.loop.clock,
        placed: tried === 0,
        isCounted: run.probes === 'counts',
      }),
    );
    tried += 1;
    order = new CompletionOrder(stage.loop, next.value);
    stage.order = order;
    const failure = await play(next.value);
    messages.push({ kind: 'order', order: { plan: next.value, choices: order.choices } });
    emit({ kind: 'batch', messages });
    if (failure !== null) return failure;
    // It cannot hold in every order any more, and most likely goes on for ever in all of them.
    if (stage.recorder.neverSettled) return null;
  }
  return null;
}

/** @param clock of the run before, which has ended */
function freshStage(
  realm: () => Realm,
  makeThread: MakeThread,
  emit: Emit,
  { clock = new VirtualClock(), placed = true, isCounted = false } = {},
): Stage {
  clock.reset();
  const loop = new VirtualLoop(clock);
  const recorder: Recorder = new Recorder(
    loop,
    () => realm().handle,
    (event) => {
      emit({ kind: 'event', event });
    },
    placed,
  );
  const threads = new Threads({ loop, recorder: () => recorder }, realm, makeThread);
  const steps = { main: () => realm().handle.takeSteps(), workers: () => threads.takeSteps() };
  return { loop, recorder, order: null, threads, work: isCounted ? new Work(steps) : null };
}
