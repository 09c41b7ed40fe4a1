import type { VirtualLoop } from '../clock/virtual-loop.js';
import type { Realm } from '../realm.js';
import type { Bridge } from '../realm/bridge.js';
import type { Submission } from '../realm/load-submission.js';
import type { ThreadSelf } from '../realm/threads/thread-bridge.js';
import { ThreadTime } from './thread-time.js';
import { ThreadTimers } from './thread-timers.js';

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
  readonly #time: ThreadTime;
  readonly #timers: ThreadTimers;
  /** Messages that nobody has listened for, with the times at which they were sent. */
  readonly #inbox: { readonly text: string; readonly sentAt: number }[] = [];
  #realm: Realm | null = null;
  #loading: { readonly state: string; readonly error: unknown } | null = null;
  #isListening = false;
  /** Whether it does nothing more; it has ended when that is felt outside of it. */
  #isOver = false;
  #hasEnded = false;
  #isLooking = false;

  /** @param data its `workerData`, as text */
  constructor(id: number, data: string, loop: VirtualLoop, tell: Tell) {
    this.id = id;
    this.#data = data;
    this.#loop = loop;
    this.#time = new ThreadTime(loop);
    this.#timers = new ThreadTimers(loop, this.#time);
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
          this.#felt(() => {
            this.#tell('message', message);
          });
        },
        end: (_, code) => {
          this.#finish(code);
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
    if (this.#isOver) return;
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
    this.#inbox.push({ text: message, sentAt: this.#loop.now });
    if (this.#isListening) this.#deliverSoon();
  }

  /** Ends it from outside: nothing of it happens any more, and nothing that it did in a time to come is felt. */
  end(code: number): void {
    if (this.#hasEnded) return;
    this.#hasEnded = this.#isOver = true;
    this.#timers.clear();
    this.#tell('exit', String(code));
  }

  /** Something was thrown in it that nobody caught. */
  fail(error: unknown): void {
    if (this.#isOver || this.#realm === null) return;
    const text = this.#realm.handle.writeThrown(error);
    this.#felt(() => {
      this.#tell('error', text);
    });
    this.#finish(1);
  }

  /** The steps that it has taken since they were last asked for. */
  takeSteps(): number {
    return this.#realm?.handle.takeSteps() ?? 0;
  }

  /** Whether a promise was made in it. */
  owns(promise: object): boolean {
    return this.#realm?.handle.owns(promise) ?? false;
  }

  /** Its realm's bridge: in the thread's own time, and without effect once it has ended. */
  track(bridge: Bridge): Bridge {
    const inTime: Bridge = {
      ...bridge,
      readClock: () => this.#time.read(),
      block: (ms) => {
        this.#time.hold(ms);
      },
      print: (stream, text) => {
        this.#felt(() => {
          bridge.print(stream, text);
        });
      },
    };
    const changed = (): void => {
      this.#lookSoon();
    };
    return { ...inTime, ...this.#timers.bridge(inTime, changed) };
  }

  /** It ends by itself. */
  #finish(code: number): void {
    this.#felt(() => {
      this.end(code);
    });
    this.#isOver = true;
    this.#timers.clear();
  }

  /** Something of the thread's that is felt outside of it, when the loop has come to the thread's time. */
  #felt(effect: () => void): void {
    if (this.#isOver) return;
    const ms = this.#time.until(this.#time.now);
    if (ms === 0) effect();
    else {
      this.#loop.after(ms, () => {
        if (!this.#hasEnded) effect();
      });
    }
  }

  #deliverSoon(): void {
    this.#loop.immediates.set(() => {
      const message = this.#isListening && !this.#isOver ? this.#inbox.shift() : undefined;
      if (message === undefined) return;
      this.#time.begin(message.sentAt);
      try {
        this.#realm?.handle.tellOfThread(0, 'message', message.text);
      } catch (error) {
        this.fail(error);
      }
      this.#lookSoon();
    });
  }

  /** In a turn of its own, when what the latest callback has set off is over: whether that was all. */
  #lookSoon(): void {
    if (this.#isLooking || this.#isOver) return;
    this.#isLooking = true;
    this.#loop.immediates.set(() => {
      this.#isLooking = false;
      if (this.#loading?.state === 'failed') this.fail(this.#loading.error);
      if (this.#loading?.state !== 'loaded' || this.#timers.hold || this.#isListening) return;
      this.#finish(0);
    });
  }
}
