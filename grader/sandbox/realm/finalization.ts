import { assertFunction } from './coded-error.js';
import { describeFunction } from './define.js';
import { construct, defineProperty } from './natives.js';

/**
 * Puts a `FinalizationRegistry` into the realm that never calls back, which the language allows. When V8 collects
 * something depends on the machine and on what ran before; and a callback could come when another submission has its turn.
 */
export function installFinalizationRegistry(): void {
  const Native = FinalizationRegistry;
  function QuietRegistry(callback: unknown): unknown {
    assertFunction(callback, 'cleanup');
    return construct(Native, [() => undefined], new.target ?? Native);
  }
  describeFunction(QuietRegistry, 'FinalizationRegistry', Native.length);
  defineProperty(QuietRegistry, 'prototype', { value: Native.prototype, writable: false });
  const hidden = { writable: true, enumerable: false, configurable: true };
  defineProperty(Native.prototype, 'constructor', { value: QuietRegistry, ...hidden });
  defineProperty(globalThis, 'FinalizationRegistry', { value: QuietRegistry, ...hidden });
}
