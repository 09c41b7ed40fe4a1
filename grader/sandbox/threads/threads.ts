import type { VirtualLoop } from '../clock/virtual-loop.js';
import type { Realm } from '../realm.js';
import type { ThreadBridge } from '../realm/threads/thread-bridge.js';
import type { Recorder } from '../recorder.js';
import { Thread } from './thread.js';
import type { ThreadRealm } from './thread.js';

/** So many may run at once: more than anybody needs, and few enough for the memory and the time of a child. */
const MOST_THREADS = 64;

/** So many may be started in one run: each costs milliseconds, and whoever starts new ones for ever is to be told soon. */
const MOST_STARTED = 100;

/**
 * Threads come up in no promised order. Here the first one takes as many rounds of immediates as this, and the next ones
 * fewer, so that what was started first is not done first.
 */
const ROUNDS_TO_START = 4;

/** What the threads of a run take part in. */
export interface ThreadStage {
  readonly loop: VirtualLoop;
  readonly recorder: () => Recorder;
}

/**
 * The worker threads of one run. There is one real thread: each of them is a realm of its own on the same virtual loop,
 * so that what they wait for overlaps. Messages between realms are text.
 */
export class Threads {
  readonly #stage: ThreadStage;
  readonly #main: () => Realm;
  readonly #makeRealm: (thread: Thread) => ThreadRealm;
  readonly #threads = new Map<number, Thread>();
  /** Those that have ended in this turn: what is thrown to end them is still to come. */
  readonly #leaving = new Set<Thread>();
  #started = 0;
  /** What the threads that have ended did since they were last asked for their steps. */
  readonly #stepsOfEnded = new Map<number, number>();

  /**
   * @param main the realm in which the scenario runs
   * @param makeRealm makes a realm for a thread and gives what loads the submission in it
   */
  constructor(stage: ThreadStage, main: () => Realm, makeRealm: (thread: Thread) => ThreadRealm) {
    this.#stage = stage;
    this.#main = main;
    this.#makeRealm = makeRealm;
  }

  /** For the main realm. Threads start no others. */
  readonly bridge: ThreadBridge = {
    start: (data) => this.#start(data),
    post: (id, message) => {
      this.#threads.get(id)?.receive(message);
    },
    end: (id, code) => {
      this.#threads.get(id)?.end(code);
    },
    listens: () => undefined,
  };

  /** The thread in which a promise was made; `undefined` for the main one. */
  ownerOf(promise: object): Thread | undefined {
    return [...this.#threads.values(), ...this.#leaving].find((thread) => thread.owns(promise));
  }

  /** The steps that each of them has taken since they were last asked for, by its number. */
  takeSteps(): ReadonlyMap<number, number> {
    const steps = new Map(this.#stepsOfEnded);
    for (const [id, thread] of this.#threads) steps.set(id, thread.takeSteps());
    this.#stepsOfEnded.clear();
    return steps;
  }

  #start(data: string): number {
    if (this.#threads.size >= MOST_THREADS || this.#started >= MOST_STARTED) return 0;
    this.#started += 1;
    const id = this.#started;
    const thread = new Thread(id, data, this.#stage.loop, (what, text) => {
      this.#tell(id, what, text);
    });
    this.#threads.set(id, thread);
    this.#stage.recorder().record({ op: 'thread', thread: id, what: 'start' });
    this.#afterRounds(ROUNDS_TO_START - (id % ROUNDS_TO_START), () => {
      thread.run(() => this.#makeRealm(thread));
    });
    return id;
  }

  #afterRounds(rounds: number, callback: () => void): void {
    this.#stage.loop.immediates.set(() => {
      if (rounds === 1) callback();
      else this.#afterRounds(rounds - 1, callback);
    });
  }

  /** Tells the main realm in a turn of its own, in the order of the telling. */
  #tell(id: number, what: 'online' | 'message' | 'error' | 'exit', text: string): void {
    const thread = this.#threads.get(id);
    if (what === 'exit' && thread !== undefined) {
      this.#stepsOfEnded.set(id, thread.takeSteps());
      this.#threads.delete(id);
      this.#leaving.add(thread);
      this.#stage.recorder().record({ op: 'thread', thread: id, what: 'end' }, null);
    }
    this.#stage.loop.immediates.set(() => {
      if (what === 'exit' && thread !== undefined) this.#leaving.delete(thread);
      try {
        this.#main().handle.tellOfThread(id, what, text);
      } catch (error) {
        this.#stage.recorder().uncaught(error, what === 'error' ? id : undefined);
      }
    });
  }
}
