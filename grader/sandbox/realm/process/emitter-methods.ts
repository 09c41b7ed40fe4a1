import type { Core } from '../core.js';
import { apply } from '../natives.js';

const NAMES = [
  ...['addListener', 'emit', 'eventNames', 'getMaxListeners', 'listenerCount', 'listeners', 'off', 'on', 'once'],
  ...['prependListener', 'prependOnceListener', 'rawListeners', 'removeAllListeners', 'removeListener'],
  'setMaxListeners',
];

type Method = (...args: unknown[]) => unknown;

/** The methods that make an object an emitter, for which `node:events` is loaded when the first is called. */
export function createEmitterMethods(core: Core, owner: object): Record<string, Method> {
  let emitter: Record<string, Method> | undefined;
  const load = (): Record<string, Method> =>
    (emitter ??= new (core.part('modules').events)() as unknown as typeof emitter & object);
  const methods: Record<string, Method> = {};
  for (let i = 0; i < NAMES.length; i += 1) {
    const name = NAMES[i]!;
    methods[name] = (...args) => {
      const target = load();
      const result: unknown = apply(target[name]!, target, args);
      return result === target ? owner : result;
    };
  }
  return methods;
}
