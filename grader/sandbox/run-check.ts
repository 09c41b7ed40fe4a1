import type vm from 'node:vm';
import { VirtualLoop } from './clock/virtual-loop.js';
import { realmBridge, scenarioBridge } from './host-bridges.js';
import { CompletionOrder } from './orders/completion-order.js';
import { orderPlans } from './orders/order-plans.js';
import type { Picked } from './orders/order-plans.js';
import { playThrough } from './play-through.js';
import { Patience } from './patience.js';
import { createProbe } from './probe.js';
import type { Message } from './protocol.js';
import type { Realm, RealmFactory } from './realm.js';
import { Recorder } from './recorder.js';
import { RejectionWatch } from './rejection-watch.js';
import type { Stage } from './stage.js';
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
  readonly probed: boolean;
}

type Emit = (message: Message) => unknown;

/** Nobody reads the trace of an instrumented run, and it has little time. */
function onlyProbes(emit: Emit): Emit {
  return (message) => message.kind === 'probe' && emit(message);
}

/**
 * Runs one check in a realm of its own: the same module state, the same time, the same draws each time. A check that is
 * to hold in every order is run in each, in a realm of its own again: a submission that remembers the result of one
 * order would else pass the others.
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
  const emit = run.probed ? onlyProbes(emitAll) : emitAll;
  const room = makeRoom(factory, run, emit);
  const failure = room.wantsEveryOrder
    ? await playEveryOrder(factory, run, patience, emit)
    : await playIn(room, run, patience);
  if (failure !== null) emit(failure);
  return failure === null;
}

/** A realm that nothing has happened in, with the checks loaded. */
interface Room {
  readonly stage: Stage;
  readonly realm: Realm;
  /** `null` when loading the submission is all. */
  readonly exercise: object | null;
  readonly wantsEveryOrder: boolean;
}

function makeRoom(factory: RealmFactory, run: Run, emit: Emit): Room {
  const probe = createProbe((place) => {
    emit({ kind: 'probe', place });
  });
  const loop = new VirtualLoop();
  const recorder = new Recorder(
    loop,
    () => realm.handle,
    (event) => {
      emit({ kind: 'event', event });
    },
  );
  const stage: Stage = { loop, recorder, order: null };
  const lore = valueLore((error, message) => recorder.numberOf(error, message));
  const realm: Realm = factory.create(realmBridge(stage), scenarioBridge(stage, probe), lore, run.seed);
  const exercise = run.checks && realm.loadChecks(run.checks);
  const wantsEveryOrder = exercise !== null && realm.handle.wantsEveryOrder(exercise, run.check);
  return { stage, realm, exercise, wantsEveryOrder };
}

/** Gives what went wrong in loading, or `null`. */
async function playIn({ stage, realm, exercise }: Room, run: Run, patience: Patience): Promise<Message | null> {
  const watch = RejectionWatch.begin(stage);
  try {
    return await playThrough(realm, stage, {
      link: () => realm.link(run.submission, run.probed),
      enter: exercise && realm.handle.prepareScenario(exercise, run.check, run.seed, run.exercise),
      patience,
    });
  } finally {
    stage.recorder.close();
    watch.end();
  }
}

async function playEveryOrder(
  factory: RealmFactory,
  run: Run,
  patience: Patience,
  emit: Emit,
): Promise<Message | null> {
  const plans = run.order === null ? orderPlans(run.seed) : [run.order].values();
  let picked: Picked = { choices: [], widths: [] };
  for (let next = plans.next(picked); next.done !== true; next = plans.next(picked)) {
    const messages: Message[] = [];
    const room = makeRoom(factory, run, (message) => messages.push(message));
    const order = new CompletionOrder(room.stage.loop, next.value);
    room.stage.order = order;
    const failure = await playIn(room, run, patience);
    messages.push({ kind: 'order', choices: order.choices });
    emit({ kind: 'batch', messages });
    if (failure !== null) return failure;
    // It cannot hold in every order any more, and most likely goes on for ever in all of them.
    if (room.stage.recorder.neverSettled) return null;
    picked = order;
  }
  return null;
}
