import { createRequire } from 'node:module';
import type { PromiseDetails } from './output/promise-inspection.js';
import type { PrepareStackTrace } from './stack.js';

/** What a host can do for its realms with Node's own internals. Runs in the host. */
export interface NodeInternals {
  /** Has V8 ask a realm for the text of every stack from now on, so that nothing of the host's is called for it. */
  readonly handOverStacks: (prepare: PrepareStackTrace) => void;
  readonly promiseDetails: PromiseDetails;
}

interface Bindings {
  (name: 'errors'): { setPrepareStackTraceCallback(prepare: PrepareStackTrace): void };
  (name: 'util'): { getPromiseDetails(promise: unknown): readonly [state: number, result?: unknown] | undefined };
}

/** Gives Node's internals, or `null` when the process was not started with `--expose-internals`. */
export function nodeInternals(): NodeInternals | null {
  const bindings = findBindings();
  if (bindings === null) return null;
  const errors = bindings('errors');
  const util = bindings('util');
  return {
    handOverStacks: (prepare) => {
      errors.setPrepareStackTraceCallback(prepare);
    },
    promiseDetails: (promise, tell) => {
      const details = util.getPromiseDetails(promise);
      if (details !== undefined) tell(details[0], details[1]);
    },
  };
}

/**
 * The text of a stack of the host's own, for a realm that was handed all stacks over; `Error.prepareStackTrace` works
 * as ever. An error of yet another realm is not touched.
 */
export const writeHostStack: PrepareStackTrace = (global, error, frames) => {
  if (global !== globalThis) return 'Error';
  const { prepareStackTrace } = Error;
  if (typeof prepareStackTrace === 'function') return prepareStackTrace(error as Error, [...frames]) as unknown;
  return [String(error), ...frames.map(String)].join('\n    at ');
};

function findBindings(): Bindings | null {
  try {
    const { internalBinding } = createRequire(process.execPath)('internal/test/binding') as {
      internalBinding: Bindings;
    };
    return internalBinding;
  } catch {
    return null;
  }
}
