import type { VirtualLoop } from '../clock/virtual-loop.js';
import type { Realm } from '../realm.js';
import type { Bridge } from '../realm/bridge.js';
import type { Submission } from '../realm/load-submission.js';
import type { ThreadSelf } from '../realm/threads/thread-bridge.js';

/** A realm for a thread, and the submission to load in it. */
export interface ThreadRealm {
  readonly realm: Realm;
  /** @throws SyntaxError when V8 refuses what the bundler let pass */
  readonly submission: () => Submission;
  /** Whether its steps are counted. */
  readonly isCounted: boolean;
}

type Tell = (what: 'online' | 'message' | 'error' | 'exit', text: string) => void;

/** One worker thread. It ends when it has loaded, nothing of it is set any more, and nothing listens for messages. */
export class Thread {
  readonly id: number;
  readonly #data: string;
  readonly #loop: VirtualLoop;
  readonly #tell: Tell;
  readonly #inbox: string[] = [];
  /** The timers and immediates that are set. */
  readonly #timers = new Set<number>();
  readonly #immediates = new Set<number>();
  #realm: Realm | null = null;
  #loading: { readonly state: string; readonly error: unknown } | null = null;
  #isListening = false;
  #hasEnded = false;
  #isLooking = false;

  /** @param data its `workerData`, as text */
  constructor(id: number, data: string, loop: VirtualLoop, tell: Tell) {
    this.id = id;
    this.#data = data;
    this.#loop = loop;
    this.#tell = tell;
  }

  /** What its realm knows of it. */
  get self(): ThreadSelf {
    return {
      id: this.id,
      data: this.#data,
      bridge: {
        start: () => 0,
        post: (_, message) => {
          if (!this.#hasEnded) this.#tell('message', message);
        },
        end: (_, code) => {
          this.end(code);
        },
        listens: (isListening) => {
          this.#isListening = isListening;
          if (isListening) for (let left = this.#inbox.length; left > 0; left -= 1) this.#deliverSoon();
          else this.#lookSoon();
        },
      },
    };
  }

  /** Makes its realm and loads the submission in it. */
  run(make: () => ThreadRealm): void {
    if (this.#hasEnded) return;
    const { realm, submission, isCounted } = make();
    this.#realm = realm;
    this.#tell('online', '');
    try {
      this.#loading = realm.handle.loadSubmission(submission(), isCounted);
    } catch (error) {
      this.fail(error);
    }
    this.#lookSoon();
  }

  /** Takes a message; it waits for a listener. */
  receive(message: string): void {
    this.#inbox.push(message);
    if (this.#isListening) this.#deliverSoon();
  }

  /** Ends it: nothing of it happens any more. */
  end(code: number): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    for (const timer of this.#timers) this.#loop.timers.clear(timer);
    for (const immediate of this.#immediates) this.#loop.immediates.clear(immediate);
    this.#tell('exit', String(code));
  }

  /** Something was thrown in it that nobody caught. */
  fail(error: unknown): void {
    if (this.#hasEnded || this.#realm === null) return;
    this.#tell('error', this.#realm.handle.writeThrown(error));
    this.end(1);
  }

  /** The steps that it has taken since they were last asked for. */
  takeSteps(): number {
    return this.#realm?.handle.takeSteps() ?? 0;
  }

  /** Whether a promise was made in it. */
  owns(promise: object): boolean {
    return this.#realm?.handle.owns(promise) ?? false;
  }

  /** Its realm's bridge: what it sets is known, and not called once it has ended. */
  track(bridge: Bridge): Bridge {
    const alive = (callback: () => void): void => {
      if (!this.#hasEnded) callback();
      this.#lookSoon();
    };
    return {
      ...bridge,
      setTimer: (delay, repeat, callback) => {
        const timer = bridge.setTimer(delay, repeat, () => {
          if (!repeat) this.#timers.delete(timer);
          alive(callback);
        });
        this.#timers.add(timer);
        return timer;
      },
      clearTimer: (timer) => {
        this.#timers.delete(timer);
        bridge.clearTimer(timer);
        this.#lookSoon();
      },
      setImmediate: (callback) => {
        const immediate = bridge.setImmediate(() => {
          this.#immediates.delete(immediate);
          alive(callback);
        });
        this.#immediates.add(immediate);
        return immediate;
      },
      clearImmediate: (immediate) => {
        this.#immediates.delete(immediate);
        bridge.clearImmediate(immediate);
        this.#lookSoon();
      },
    };
  }

  #deliverSoon(): void {
    this.#loop.immediates.set(() => {
      const message = this.#isListening && !this.#hasEnded ? this.#inbox.shift() : undefined;
      if (message === undefined) return;
      try {
        this.#realm?.handle.tellOfThread(0, 'message', message);
      } catch (error) {
        this.fail(error);
      }
      this.#lookSoon();
    });
  }

  /** In a turn of its own, when what the latest callback has set off is over: whether that was all. */
  #lookSoon(): void {
    if (this.#isLooking || this.#hasEnded) return;
    this.#isLooking = true;
    this.#loop.immediates.set(() => {
      this.#isLooking = false;
      if (this.#loading?.state === 'failed') this.fail(this.#loading.error);
      const isBusy = this.#timers.size + this.#immediates.size > 0;
      if (this.#loading?.state === 'loaded' && !isBusy && !this.#isListening) this.end(0);
    });
  }
}
