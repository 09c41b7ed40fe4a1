import type { Core } from './core.js';
import { defineGlobal } from './define.js';
import { guard } from './guard.js';
import { bare, defineProperty, deleteProperty, getOwnPropertyDescriptor } from './natives.js';
import type { create as createAssert } from './parts/assert.js';
import type { create as createClone } from './parts/clone.js';
import type { create as createCrypto } from './parts/crypto.js';
import type { create as createDisposal } from './parts/disposal.js';
import type { create as createInspect } from './parts/inspect.js';
import type { create as createMarks } from './parts/marks.js';
import type { create as createModules } from './parts/modules.js';
import type { create as createStreams } from './parts/streams.js';
import type { create as createThreads } from './parts/threads.js';
import type { create as createText } from './parts/text.js';
import type { create as createUrl } from './parts/url.js';
import type { create as createVitest } from './parts/vitest.js';
import type { create as createWeb } from './parts/web.js';

/** The parts that are loaded when they are first needed, each with what it gives. */
export interface Parts {
  readonly assert: ReturnType<typeof createAssert>;
  readonly clone: ReturnType<typeof createClone>;
  readonly crypto: ReturnType<typeof createCrypto>;
  readonly disposal: ReturnType<typeof createDisposal>;
  readonly inspect: ReturnType<typeof createInspect>;
  readonly marks: ReturnType<typeof createMarks>;
  readonly modules: ReturnType<typeof createModules>;
  readonly streams: ReturnType<typeof createStreams>;
  readonly threads: ReturnType<typeof createThreads>;
  readonly text: ReturnType<typeof createText>;
  readonly url: ReturnType<typeof createUrl>;
  readonly vitest: ReturnType<typeof createVitest>;
  readonly web: ReturnType<typeof createWeb>;
}

export type PartName = keyof Parts;

/** Evaluates a part's script in the realm and gives what its file exports. */
export type LoadPart = (part: string) => unknown;

/** Gives a part, and loads it first if need be. */
export type LoadedParts = <Name extends PartName>(name: Name) => Parts[Name];

interface PartExports {
  readonly create: (core: Core) => Parts[PartName];
}

/** @param core asked for when a part is loaded */
export function createPartLoader(load: LoadPart, core: () => Core): LoadedParts {
  const loaded = bare<Parts[PartName]>();
  const make = (name: PartName): unknown => {
    const { create } = guard(() => load(name)) as PartExports;
    return create(core());
  };
  return <Name extends PartName>(name: Name) => {
    const known = loaded[name];
    if (known !== undefined) return known as Parts[Name];
    const part = (name === 'vitest' ? make(name) : withRoom(() => make(name))) as Parts[Name];
    loaded[name] = part;
    return part;
  };
}

/** What the parts bring. */
const BROUGHT = [
  ...['URL', 'URLSearchParams', 'structuredClone', 'atob', 'btoa', 'TextEncoder', 'TextDecoder'],
  ...['Event', 'EventTarget', 'SuppressedError', 'DisposableStack', 'AsyncDisposableStack'],
];

/**
 * Polyfills look whether what they bring is there already, and put it on the global object themselves. While one is
 * loaded nothing of it is there; afterwards all is as before. Vitest brings nothing of the kind, and uses what is there.
 */
function withRoom<T>(load: () => T): T {
  assureStack(STACK_TO_RESTORE);
  const before = bare<PropertyDescriptor | undefined>();
  for (let i = 0; i < BROUGHT.length; i += 1) {
    const name = BROUGHT[i]!;
    before[name] = getOwnPropertyDescriptor(globalThis, name);
    defineGlobal(name, undefined);
  }
  try {
    return load();
  } finally {
    for (const name in before) restore(name, before[name]);
    deleteProperty(globalThis, '__core-js_shared__');
  }
}

/** Frames that are free on the stack before anything is changed are free again when it has to be changed back. */
const STACK_TO_RESTORE = 1_000;

/** @throws RangeError when fewer than so many frames are free */
function assureStack(frames: number): void {
  if (frames > 0) assureStack(frames - 1);
}

function restore(name: string, before: PropertyDescriptor | undefined): void {
  if (before === undefined) deleteProperty(globalThis, name);
  else defineProperty(globalThis, name, before);
}
