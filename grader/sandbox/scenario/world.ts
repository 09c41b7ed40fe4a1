import type { OperationSpec, World } from '../../scenario/world.js';
import { callWatcher } from './watched-call.js';
import type { Outcome, WorldMeans } from './watched-call.js';

// Taken before the submission is loaded: what it patches later has no say in here.
const RealmPromise = Promise;
const RealmError = Error;
const { freeze } = Object;
const { apply } = Reflect;
const toText = String;

/** Makes the world that a scenario hands to the submission; every call of it is told to the host. Runs in the realm. */
export function createWorld(means: WorldMeans): World {
  const { bridge, signals } = means;
  const started = bridge.now();

  const watch = callWatcher(means);

  return freeze({
    task<T>(label: string, ms: number, value: T) {
      return (): Promise<T> => watch(label, ms, [], { ok: true, value });
    },
    failingTask(label: string, ms: number, error: unknown) {
      return () => watch(label, ms, [], { ok: false, error });
    },
    throwingTask(label: string, error: unknown) {
      return () => throwIn(label, [], error);
    },
    hangingTask(label: string) {
      return () => {
        bridge.callStarted(label, []);
        return new RealmPromise<never>(() => undefined);
      };
    },
    operation<Args extends unknown[], T>(spec: OperationSpec<Args, T>) {
      return (...args: Args): Promise<T> => {
        const { label, ms, fails, throws, gives } = spec;
        // A label may be made of an argument, and that is whatever the submission hands over.
        const called = typeof label === 'string' ? label : toText(apply(label, spec, args));
        const thrown = throws && (apply(throws, spec, args) as unknown);
        if (thrown !== undefined) return throwIn(called, args, thrown);
        const takes = typeof ms === 'number' ? ms : (apply(ms, spec, args) as number);
        const error = fails && (apply(fails, spec, args) as unknown);
        const outcome: Outcome =
          error === undefined ? { ok: true, value: apply(gives, spec, args) } : { ok: false, error };
        const signal = spec.signal && (apply(spec.signal, spec, args) as unknown);
        return watch(called, takes, args, outcome, { signal, cleanupMs: spec.cleanupMs ?? 0 });
      };
    },
    log: (line: string) => {
      bridge.log(line);
    },
    error: (message: string) => {
      const error = new RealmError(message);
      bridge.madeError(error, message);
      return error;
    },
    note: (name: string, value: unknown) => {
      bridge.note(name, value);
    },
    sleep: (ms: number) =>
      new RealmPromise<void>((resolve) => {
        bridge.after(ms, () => {
          resolve();
        });
      }),
    after: (ms: number, callback: () => void) => {
      bridge.after(ms, callback);
    },
    now: () => bridge.now() - started,
    listeners: (signal: AbortSignal) => signals().listeners(signal),
  });

  /** A call that ends before there is a promise. */
  function throwIn(label: string, args: readonly unknown[], error: unknown): never {
    bridge.callEnded(bridge.callStarted(label, args), 'rejected', error);
    throw error;
  }
}
