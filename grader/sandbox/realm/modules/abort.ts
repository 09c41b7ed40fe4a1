import { wrongArgument } from '../coded-error.js';
import { defineProperty } from '../natives.js';

/** Node's own error for what was given up because a signal was aborted; `cause` is the signal's reason. */
export class AbortError extends Error {
  readonly code = 'ABORT_ERR';
  override readonly name = 'AbortError';

  constructor(signal: AbortSignal | undefined) {
    super('The operation was aborted', { cause: signal?.reason });
  }
}

/** @throws AbortError when the signal is aborted already */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new AbortError(signal);
}

/** Calls `listener` once when the signal is aborted. @returns what takes that back */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
  signal?.addEventListener('abort', listener, { once: true });
  return () => signal?.removeEventListener('abort', listener);
}

/** `addAbortListener` of `node:events`. */
export function addAbortListener(signal: AbortSignal, listener: (event?: unknown) => void): object {
  if (signal.aborted) queueMicrotask(() => listener());
  const remove = signal.aborted ? () => undefined : onAbort(signal, listener);
  const disposable = {};
  defineProperty(disposable, Symbol.dispose, { value: remove });
  return disposable;
}

/** `aborted` of `node:util`: resolves when the signal is aborted. */
export async function aborted(signal: AbortSignal, resource: unknown): Promise<unknown> {
  if (!isSignal(signal)) throw wrongArgument('signal', 'an instance of AbortSignal', signal);
  if (typeof resource !== 'object' || resource === null) throw wrongArgument('resource', 'of type object', resource);
  if (signal.aborted) return undefined;
  return new Promise((resolve) => {
    signal.addEventListener('abort', resolve, { once: true });
  });
}

function isSignal(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'aborted' in value;
}
