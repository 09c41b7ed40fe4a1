import { codedError } from './coded-error.js';
import type { Core } from './core.js';
import { apply, bare, indexInText, NativeError, partOfText } from './natives.js';

/** What a built-in module exports by name; `default` is what `require` gives. */
export type Exports = Readonly<Record<string, unknown>>;

/**
 * The built-in modules that a submission may import.
 *
 * @returns a function of a specifier, with or without `node:`, that throws an error with the code `MODULE_NOT_FOUND`
 *   for every other one
 */
export function createModules(core: Core, performance: object): (specifier: string) => Exports {
  const makers = createMakers(core, performance);
  const made = bare<Exports>();
  return (specifier) => {
    const name = withoutPrefix(specifier);
    const make = makers[name];
    if (make === undefined) throw codedError(NativeError, 'MODULE_NOT_FOUND', `Cannot find module '${specifier}'`);
    return (made[name] ??= make());
  };
}

function createMakers(core: Core, performance: object): Record<string, () => Exports> {
  const makers = bare<() => Exports>();
  makers.timers = () => withDefault(timersOf(core));
  makers['timers/promises'] = () => withDefault(core.part('modules').timersPromises);
  makers.events = () => withDefault(core.part('modules').events);
  makers.util = () => withDefault(core.part('modules').util());
  makers.perf_hooks = () => withDefault({ performance });
  makers.assert = () => withDefault(core.part('assert'));
  makers.console = () => withDefault(console);
  makers.crypto = () => withDefault(core.part('crypto').module);
  makers.process = () => withDefault(process);
  makers.worker_threads = () => withDefault(core.part('threads').module);
  makers['stream/web'] = () => withDefault(streamsOf(core));
  makers['assert/strict'] = () => withDefault(core.part('assert').strict);
  return makers;
}

function timersOf(core: Core): object {
  const { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate } = core;
  const promises = core.part('modules').timersPromises;
  return { setTimeout, setInterval, setImmediate, clearTimeout, clearInterval, clearImmediate, promises };
}

/** Those of text are a part of their own. */
function streamsOf(core: Core): object {
  const { TextDecoderStream, TextEncoderStream } = core.part('text');
  return { ...core.part('streams'), TextDecoderStream, TextEncoderStream };
}

/** The properties of what `require` would give are the named exports. */
function withDefault(required: object): Exports {
  const exports = bare<unknown>();
  for (const name in required) exports[name] = required[name as keyof typeof required];
  exports.default = required;
  return exports;
}

function withoutPrefix(specifier: string): string {
  const prefixed = apply(indexInText, specifier, ['node:']) === 0;
  return prefixed ? (apply(partOfText, specifier, [5]) as string) : specifier;
}
