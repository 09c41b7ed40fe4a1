/**
 * The realm's own built-ins, as they were before any code of a submission ran. Whatever a submission patches
 * afterwards, these stay what they are. A method is called as `apply(method, receiver, [argument])`.
 */
export const { apply, construct, defineProperty, deleteProperty, getOwnPropertyDescriptor, ownKeys, setPrototypeOf } =
  Reflect;
export const { is } = Object;
export const { isArray } = Array;
export const { floor, round } = Math;
export const { captureStackTrace } = Error;
export const { toString: errorToString } = Error.prototype;
export const { toString: symbolToString } = Symbol.prototype;
export const { indexOf: indexInText, slice: partOfText } = String.prototype;

export const NativeBigInt = BigInt;
export const NativeError = Error;
export const NativeNumber = Number;
export const NativePromise = Promise;
export const NativeRangeError = RangeError;
export const NativeString = String;
export const NativeTypeError = TypeError;

const { create: createObject } = Object;

/** An object without a prototype: reading from it finds nothing that a submission put there. */
export function bare<Value>(): Record<string | number, Value> {
  return createObject(null) as Record<string | number, Value>;
}
