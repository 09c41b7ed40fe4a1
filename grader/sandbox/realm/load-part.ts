import type { Core } from './core.js';
import { guard } from './guard.js';
import { bare, create, defineProperty } from './natives.js';
import type { create as createAssert } from './parts/assert.js';
import type { create as createClone } from './parts/clone.js';
import type { create as createDisposal } from './parts/disposal.js';
import type { create as createInspect } from './parts/inspect.js';
import type { create as createMarks } from './parts/marks.js';
import type { create as createModules } from './parts/modules.js';
import type { create as createText } from './parts/text.js';
import type { create as createUrl } from './parts/url.js';
import type { create as createWeb } from './parts/web.js';

/** The parts that are loaded when they are first needed, each with what it gives. */
export interface Parts {
  readonly assert: ReturnType<typeof createAssert>;
  readonly clone: ReturnType<typeof createClone>;
  readonly disposal: ReturnType<typeof createDisposal>;
  readonly inspect: ReturnType<typeof createInspect>;
  readonly marks: ReturnType<typeof createMarks>;
  readonly modules: ReturnType<typeof createModules>;
  readonly text: ReturnType<typeof createText>;
  readonly url: ReturnType<typeof createUrl>;
  readonly web: ReturnType<typeof createWeb>;
}

export type PartName = keyof Parts;

/**
 * Evaluates a part's script in the realm and gives what that results in: a function of the realm, of what the part is
 * to see as `globalThis` and as `global`, which returns the exports of the part's file.
 */
export type LoadPart = (part: string) => unknown;

/** Gives a part, and loads it first if need be. */
export type LoadedParts = <Name extends PartName>(name: Name) => Parts[Name];

type Evaluate = (globalThis: object, global: object) => { create: (core: Core) => Parts[PartName] };

/** @param core asked for when the first part is loaded */
export function createPartLoader(load: LoadPart, core: () => Core): LoadedParts {
  const loaded = bare<{ [Name in PartName]?: Parts[Name] }>();
  return <Name extends PartName>(name: Name) => {
    const known: Parts[Name] | undefined = loaded[name];
    if (known !== undefined) return known;
    const evaluate = guard(() => load(name)) as Evaluate;
    const scope = createScope(core());
    const part = evaluate(scope, scope).create(core()) as Parts[Name];
    loaded[name] = part;
    return part;
  };
}

/** What the parts bring, or look for and must not find half made. */
const REPLACED = [
  ...['URL', 'URLSearchParams', 'structuredClone', 'atob', 'btoa', 'TextEncoder', 'TextDecoder'],
  ...['Event', 'EventTarget', 'SuppressedError', 'DisposableStack', 'AsyncDisposableStack'],
] as const;

/**
 * What a part sees as `globalThis`: all that is there, but nothing of what the parts bring. So a polyfill puts what it
 * makes here instead of on the real global object, and does not touch what would load it a second time.
 */
function createScope(core: Core): object {
  const scope = create(globalThis) as object;
  for (let i = 0; i < REPLACED.length; i += 1) {
    defineProperty(scope, REPLACED[i] as string, { value: undefined, writable: true, configurable: true });
  }
  defineProperty(scope, 'DOMException', { get: () => core.part('web').DOMException });
  return scope;
}
