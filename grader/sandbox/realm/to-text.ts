import { NativeString, NativeTypeError } from './natives.js';

/**
 * The text that an argument becomes where a text is wanted.
 *
 * @throws TypeError for a symbol, which `String` would name instead
 */
export function toText(value: unknown): string {
  if (typeof value === 'symbol') throw new NativeTypeError('Cannot convert a Symbol value to a string');
  return NativeString(value);
}
