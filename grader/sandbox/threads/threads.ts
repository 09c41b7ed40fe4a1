import type { VirtualLoop } from '../clock/virtual-loop.js';
import type { Realm } from '../realm.js';
import type { ThreadBridge } from '../realm/threads/thread-bridge.js';
import type { Recorder } from '../recorder.js';
import { Thread } from './thread.js';
import type { ThreadRealm } from './thread.js';

/** So many may run at once. */
const MOST_THREADS = 16;

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
  #started = 0;
  /** Steps of threads that have ended. */
  #stepsOfEnded = 0;

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
    return [...this.#threads.values()].find((thread) => thread.owns(promise));
  }

  /** The steps that all of them have taken since they were last asked for. */
  takeSteps(): number {
    const running = [...this.#threads.values()].reduce((sum, thread) => sum + thread.takeSteps(), 0);
    const steps = this.#stepsOfEnded + running;
    this.#stepsOfEnded = 0;
    return steps;
  }

  #start(data: string): number {
    if (this.#threads.size >= MOST_THREADS) return 0;
    this.#started += 1;
    const id = this.#started;
    const thread = new Thread(id, data, this.#stage.loop, (what, text) => {
      this.#tell(id, what, text);
    });
    this.#threads.set(id, thread);
    this.#stage.recorder().record({ op: 'thread', thread: id, what: 'start' });
    this.#stage.loop.immediates.set(() => {
      thread.run(() => this.#makeRealm(thread));
    });
    return id;
  }

  /** Tells the main realm in a turn of its own, in the order of the telling. */
  #tell(id: number, what: 'online' | 'message' | 'error' | 'exit', text: string): void {
    if (what === 'exit') {
      this.#stepsOfEnded += this.#threads.get(id)?.takeSteps() ?? 0;
      this.#threads.delete(id);
      this.#stage.recorder().record({ op: 'thread', thread: id, what: 'end' }, null);
    }
    this.#stage.loop.immediates.set(() => {
      try {
        this.#main().handle.tellOfThread(id, what, text);
      } catch (error) {
        this.#stage.recorder().uncaught(error);
      }
    });
  }
}
