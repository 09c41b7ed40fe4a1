import { describeFunction } from '../define.js';
import { apply, construct, defineProperty } from '../natives.js';

/** Puts a `Date` into the realm that tells virtual time. The native one is out of reach from then on. */
export function installDate(epoch: () => number): void {
  const Native = Date;
  const { toString } = Native.prototype;
  function VirtualDate(...args: unknown[]): unknown {
    if (new.target === undefined) return apply(toString, new Native(epoch()), []);
    return construct(Native, args.length === 0 ? [epoch()] : args, new.target);
  }
  describeFunction(VirtualDate, 'Date', Native.length);
  defineProperty(VirtualDate, 'prototype', { value: Native.prototype, writable: false });
  const { now } = { now: (): number => epoch() };
  const statics = { now, parse: Native.parse, UTC: Native.UTC };
  for (const name in statics) defineMethod(VirtualDate, name, statics[name as keyof typeof statics]);
  defineMethod(Native.prototype, 'constructor', VirtualDate);
  defineMethod(globalThis, 'Date', VirtualDate);
}

function defineMethod(target: object, name: string, value: unknown): void {
  defineProperty(target, name, { value, writable: true, enumerable: false, configurable: true });
}
