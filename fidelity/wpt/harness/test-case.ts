import { tellBegun, tellEnded, uniqueName } from './results.js';

type Body = (this: unknown, ...args: never[]) => unknown;

/** Longer than any test waits for something. */
const PATIENCE_MS = 5_000;

// A test may patch the global object.
const later = setTimeout;
const never = clearTimeout;

const underWay = new Set<TestCase>();
let awake: NodeJS.Timeout | undefined;

/** While a test is under way the program goes on, also where it waits for nothing but a timer that does not count. */
function keepAwake(): void {
  if (underWay.size === 0) never(awake);
  else awake ??= later(() => undefined, PATIENCE_MS);
}

/** One test: the `t` that its function gets. Its methods have the names that testharness.js gives them. */
export class TestCase {
  readonly name: string;
  readonly #cleanups: (() => unknown)[] = [];
  readonly #whenEnded: (() => void)[] = [];
  #isOver = false;

  /** @param mayHang whether it can end later, or never */
  constructor(name: unknown, mayHang: boolean) {
    this.name = uniqueName(name);
    if (!mayHang) return;
    tellBegun(this.name);
    underWay.add(this);
    keepAwake();
  }

  /** Calls a function; what that throws fails the test. */
  step(body: Body, self: unknown = this, ...args: unknown[]): unknown {
    if (this.#isOver) return undefined;
    try {
      return Reflect.apply(body, self, args);
    } catch (error) {
      this.fail(error);
      return undefined;
    }
  }

  step_func(body: Body, self: unknown = this): (...args: unknown[]) => unknown {
    return (...args) => this.step(body, self, ...args);
  }

  step_func_done(body?: Body, self: unknown = this): (...args: unknown[]) => void {
    return (...args) => {
      if (body !== undefined) this.step(body, self, ...args);
      this.done();
    };
  }

  unreached_func(text = 'reached what is not to be reached'): () => void {
    return () => this.fail(new Error(text));
  }

  step_timeout(body: Body, ms: number, ...args: unknown[]): unknown {
    return later(() => this.step(body, this, ...args), ms);
  }

  add_cleanup(cleanup: () => unknown): void {
    this.#cleanups.push(cleanup);
  }

  get_signal(): AbortSignal {
    const controller = new AbortController();
    this.add_cleanup(() => controller.abort());
    return controller.signal;
  }

  /** The test has passed, unless it has failed before. */
  done(): void {
    this.#end();
  }

  fail(error: unknown): void {
    this.#end({ error });
  }

  /** Settles when the test has ended and what it cleans up is cleaned up. */
  async ended(): Promise<void> {
    if (!this.#isOver) await new Promise<void>((resolve) => this.#whenEnded.push(resolve));
    for (const cleanup of this.#cleanups) await cleanup();
  }

  #end(failure?: { readonly error: unknown }): void {
    if (this.#isOver) return;
    this.#isOver = true;
    tellEnded(this.name, failure);
    underWay.delete(this);
    keepAwake();
    for (const ended of this.#whenEnded) ended();
  }
}
