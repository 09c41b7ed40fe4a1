import { guard } from './guard.js';
import { apply, defineProperty, deleteProperty, indexInText, NativeTypeError } from './natives.js';
import { received } from './received.js';

/**
 * An error as Node's own functions throw it: with a `code`, which its text and its stack show as well.
 *
 * @param Base the class of the error, such as `TypeError`
 */
export function codedError(Base: new (message: string) => Error, code: string, message: string): Error {
  const error = new Base(message);
  const { name } = error;
  writeHead(error, `${name} [${code}]`);
  defineProperty(error, 'code', { value: code, writable: true, enumerable: true, configurable: true });
  defineProperty(error, 'toString', {
    value: () => `${name} [${code}]: ${error.message}`,
    writable: true,
    enumerable: false,
    configurable: true,
  });
  return error;
}

/**
 * The error for an argument of a wrong type.
 *
 * @param argument its name; that of a property has a dot in it
 * @param wanted ends the sentence "The … argument must be …"
 */
export function wrongArgument(argument: string, wanted: string, value: unknown): Error {
  const kind = (apply(indexInText, argument, ['.']) as number) < 0 ? 'argument' : 'property';
  const message = `The "${argument}" ${kind} must be ${wanted}. ${received(value)}`;
  return codedError(NativeTypeError, 'ERR_INVALID_ARG_TYPE', message);
}

/** @throws TypeError with the code `ERR_INVALID_ARG_TYPE` unless `value` is a function */
export function assertFunction(
  value: unknown,
  argument = 'callback',
): asserts value is (...args: unknown[]) => unknown {
  if (typeof value !== 'function') throw wrongArgument(argument, 'of type function', value);
}

/** A stack is written when it is first read, with the name that the error has at that moment. */
function writeHead(error: Error, name: string): void {
  defineProperty(error, 'name', { value: name, configurable: true });
  guard(() => error.stack);
  deleteProperty(error, 'name');
}
