import { types } from 'node:util';
import type { ValueLore } from './realm/encode.js';

/**
 * What the host tells the realm's encoder of a value. It asks V8 what kind of object it is and nothing of the object
 * itself: no property is read and none of its code runs, because that would hand it something of the host's.
 *
 * @param errorNumber the number of an error that the world made, when `message` is still its message
 */
export function valueLore(errorNumber: (error: object, message: unknown) => number | undefined): ValueLore {
  return {
    builtinType,
    errorNumber: (value, message) =>
      typeof value === 'object' && value !== null ? (errorNumber(value, message) ?? 0) : 0,
  };
}

function builtinType(value: unknown): string {
  if (types.isPromise(value)) return 'promise';
  if (types.isNativeError(value)) return 'error';
  if (types.isMap(value)) return 'map';
  if (types.isSet(value)) return 'set';
  if (types.isDate(value)) return 'date';
  if (types.isRegExp(value)) return 'regexp';
  return types.isBoxedPrimitive(value) ? 'boxed' : '';
}
