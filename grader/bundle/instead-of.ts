import { builtinNames } from './builtin-modules.js';

/** What may be imported, as a person reads it. */
export const ALLOWED = `files beside it and ${builtinNames.map((name) => `node:${name}`).join(', ')}`;

const NO_NETWORK = 'there is no network in here; call the functions that the exercise hands you';
const NO_FILES = 'there are no files and no machine in here; work with what the exercise hands you';
const ONE_THREAD = 'there is one thread and one process in here; do several things at once with promises';

const INSTEAD: Readonly<Record<string, string>> = {
  async_hooks: 'virtual time cannot follow AsyncLocalStorage through an await; pass the value on as an argument',
  buffer: 'there is no Buffer in here; use Uint8Array, TextEncoder and TextDecoder',
  child_process: ONE_THREAD,
  cluster: ONE_THREAD,
  fs: NO_FILES,
  'fs/promises': NO_FILES,
  http: NO_NETWORK,
  http2: NO_NETWORK,
  https: NO_NETWORK,
  net: NO_NETWORK,
  os: NO_FILES,
  path: NO_FILES,
  readline: NO_FILES,
  'readline/promises': NO_FILES,
  stream:
    "there are only the web's streams in here; use ReadableStream, WritableStream and TransformStream, or an async generator",
  'stream/promises': "there are only the web's streams in here; use the method pipeTo of a ReadableStream",
  test: 'the checks of the exercise test it; export the function and let them call it',
  url: 'URL and URLSearchParams are there without an import',
};

/**
 * What to do instead of importing a module, as half a sentence.
 *
 * @returns `undefined` where there is nothing particular to say
 */
export function insteadOf(specifier: string): string | undefined {
  const builtin = specifier.replace(/^node:/, '');
  if (Object.hasOwn(INSTEAD, builtin)) return INSTEAD[builtin];
  return NPM_PACKAGE.test(specifier) ? NO_PACKAGES : undefined;
}

/** Neither a path nor a URL, nor the kit itself. */
const NPM_PACKAGE = /^(?!meanwhile\b)(@[\w.-]+\/)?[a-z][\w.-]*(\/[\w./-]+)?$/;

const NO_PACKAGES = `there are no npm packages in here; write it yourself, in a file beside it. A submission may import ${ALLOWED}`;
