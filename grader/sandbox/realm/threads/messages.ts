import { parse, stringify } from 'devalue';
import { NativeError } from '../natives.js';

type Clone = (value: unknown) => unknown;

/**
 * Writes a value down as another realm can read it.
 *
 * @param clone as `structuredClone`: what it gives is plain, and what it refuses cannot be sent
 * @throws DOMException named `DataCloneError`
 */
export function writeMessage(value: unknown, clone: Clone): string {
  return stringify(clone(value), { Error: describeError });
}

/** Reads what another realm has written. */
export function readMessage(text: string): unknown {
  return parse(text, { Error: makeError });
}

/** Writes down an error, whatever else it may be that was thrown. */
export function writeThrown(thrown: unknown, clone: Clone): string {
  try {
    return writeMessage(thrown, clone);
  } catch {
    return writeMessage(new NativeError('a thread has ended with something that cannot be told'), clone);
  }
}

type ErrorText = readonly [name: string, message: string];

function describeError(value: unknown): ErrorText | false {
  return value instanceof NativeError && [value.name, value.message];
}

const KINDS: Readonly<Record<string, new (message: string) => Error>> = {
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
};

function makeError([name, message]: ErrorText): Error {
  const Kind = KINDS[name] ?? NativeError;
  const error = new Kind(message);
  if (error.name !== name) Object.defineProperty(error, 'name', { value: name, writable: true, configurable: true });
  return error;
}
