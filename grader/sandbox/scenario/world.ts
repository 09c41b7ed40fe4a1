import type { OperationSpec, World } from '../../scenario/world.js';
import type { ScenarioBridge } from './scenario-bridge.js';

type Outcome = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };

// Taken before the submission is loaded: what it patches later has no say in here.
const RealmPromise = Promise;
const RealmError = Error;
const { freeze } = Object;
const { apply } = Reflect;
const toText = String;

/** Makes the world that a scenario hands to the submission; every call of it is told to the host. Runs in the realm. */
export function createWorld(bridge: ScenarioBridge): World {
  const started = bridge.now();

  /** A call that ends after `ms` with what `outcome` says, which is asked for when the call starts. */
  const watch = (label: string, ms: number, args: readonly unknown[], outcome: Outcome): Promise<never> => {
    const call = bridge.callStarted(label, args);
    return new RealmPromise((resolve, reject) => {
      bridge.endCall(ms, () => {
        if (outcome.ok) {
          bridge.callEnded(call, 'fulfilled', outcome.value);
          resolve(outcome.value as never);
        } else {
          bridge.callEnded(call, 'rejected', outcome.error);
          reject(outcome.error);
        }
      });
    });
  };

  return freeze({
    task<T>(label: string, ms: number, value: T) {
      return (): Promise<T> => watch(label, ms, [], { ok: true, value });
    },
    failingTask(label: string, ms: number, error: unknown) {
      return () => watch(label, ms, [], { ok: false, error });
    },
    throwingTask(label: string, error: unknown) {
      return () => {
        bridge.callEnded(bridge.callStarted(label, []), 'rejected', error);
        throw error;
      };
    },
    hangingTask(label: string) {
      return () => {
        bridge.callStarted(label, []);
        return new RealmPromise<never>(() => undefined);
      };
    },
    operation<Args extends unknown[], T>(spec: OperationSpec<Args, T>) {
      return (...args: Args): Promise<T> => {
        const { label, ms, fails, gives } = spec;
        // A label may be made of an argument, and that is whatever the submission hands over.
        const called = typeof label === 'string' ? label : toText(apply(label, spec, args));
        const takes = typeof ms === 'number' ? ms : (apply(ms, spec, args) as number);
        const error = fails && (apply(fails, spec, args) as unknown);
        const outcome: Outcome =
          error === undefined ? { ok: true, value: apply(gives, spec, args) } : { ok: false, error };
        return watch(called, takes, args, outcome);
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
  });
}
