import { parse, stringify } from 'devalue';
import { NativeError, NativeString } from '../natives.js';

/** As `structuredClone`: what it gives is plain, and what it refuses cannot be sent. */
export type Clone = (value: unknown, options?: { readonly transfer: unknown }) => unknown;

/**
 * Writes a value down as another realm can read it.
 *
 * @param transfer what is not copied but moved. Before Node 22 nothing in a realm can move a buffer, and it is copied
 * @throws DOMException named `DataCloneError`
 */
export function writeMessage(value: unknown, clone: Clone, transfer?: unknown): string {
  const copy = isItsOwnCopy(value) ? value : copyOf(value, clone, transfer);
  // Whatever a submission has made of the functions that this is done with, it is text that crosses.
  return NativeString(
    stringify(copy, { Error: describeError, ArrayBuffer: describeBytes, SharedArrayBuffer: refuseToShare }),
  );
}

/** Much of what is sent is a number or a text, and to copy nothing costs less than to load what copies. */
function isItsOwnCopy(value: unknown): boolean {
  return value === null || (typeof value !== 'object' && typeof value !== 'function' && typeof value !== 'symbol');
}

function copyOf(value: unknown, clone: Clone, transfer: unknown): unknown {
  return CAN_MOVE && transfer !== undefined ? clone(value, { transfer }) : clone(value);
}

const CAN_MOVE = 'transfer' in ArrayBuffer.prototype;

/** Reads what another realm has written. */
export function readMessage(text: string): unknown {
  return parse(text, { Error: makeError, ArrayBuffer: makeBytes });
}

const NOT_SHARED = 'threads in here share no memory: post a copy, in a message';

function refuseToShare(value: unknown): false {
  if (value instanceof SharedArrayBuffer) throw new DOMException(NOT_SHARED, 'DataCloneError');
  return false;
}

/** A character for each byte. */
function describeBytes(value: unknown): readonly [string] | false {
  if (!(value instanceof ArrayBuffer)) return false;
  let text = '';
  for (const byte of new Uint8Array(value)) text += String.fromCharCode(byte);
  return [text];
}

function makeBytes([text]: readonly [string]): ArrayBuffer {
  return Uint8Array.from(text, (character) => character.charCodeAt(0)).buffer;
}

/** Writes down an error, whatever else it may be that was thrown. */
export function writeThrown(thrown: unknown, clone: Clone): string {
  try {
    return writeMessage(thrown, clone);
  } catch {
    return writeMessage(new NativeError('a thread has ended with something that cannot be told'), clone);
  }
}

type ErrorText = readonly [name: string, message: string, stack: string | undefined];

function describeError(value: unknown): ErrorText | false {
  return value instanceof NativeError && [value.name, value.message, value.stack];
}

const KINDS: Readonly<Record<string, new (message: string) => Error>> = {
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
};

function makeError([name, message, stack]: ErrorText): Error {
  const Kind = KINDS[name] ?? NativeError;
  const error = new Kind(message);
  if (error.name !== name) Object.defineProperty(error, 'name', { value: name, writable: true, configurable: true });
  Object.defineProperty(error, 'stack', { value: stack, writable: true, configurable: true });
  return error;
}
