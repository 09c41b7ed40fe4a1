/** The built-in modules that a submission may import, each with or without `node:`, and what they export by name. */
const BUILTINS: Readonly<Record<string, readonly string[]>> = {
  timers: [
    ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate', 'promises'],
  ],
  'timers/promises': ['setTimeout', 'setImmediate', 'setInterval', 'scheduler'],
  events: [
    ...['once', 'on', 'EventEmitter', 'defaultMaxListeners', 'init', 'listenerCount', 'errorMonitor'],
    ...['addAbortListener', 'getEventListeners', 'setMaxListeners'],
  ],
  util: [
    ...['aborted', 'callbackify', 'debuglog', 'deprecate', 'format', 'formatWithOptions', 'inherits', 'inspect'],
    ...['isDeepStrictEqual', 'promisify', 'stripVTControlCharacters', 'styleText', 'TextDecoder', 'TextEncoder'],
    ...['types'],
  ],
  perf_hooks: ['performance'],
  assert: assertions(),
  'assert/strict': assertions(),
  console: [
    ...['log', 'info', 'debug', 'dirxml', 'warn', 'error', 'assert', 'dir', 'table', 'trace', 'group'],
    ...['groupCollapsed', 'groupEnd', 'count', 'countReset', 'time', 'timeLog', 'timeEnd'],
  ],
  crypto: ['getRandomValues', 'randomInt', 'randomUUID', 'webcrypto'],
  process: [
    ...['title', 'version', 'versions', 'release', 'platform', 'arch', 'pid', 'argv', 'execArgv', 'env', 'exitCode'],
    ...['stdout', 'stderr', 'nextTick', 'hrtime', 'uptime', 'cwd', 'exit', 'abort', 'emitWarning', 'addListener'],
    ...['emit', 'eventNames', 'getMaxListeners', 'listenerCount', 'listeners', 'off', 'on', 'once'],
    ...['prependListener', 'prependOnceListener', 'rawListeners', 'removeAllListeners', 'removeListener'],
    ...['setMaxListeners'],
  ],
  worker_threads: ['Worker', 'isMainThread', 'parentPort', 'workerData', 'threadId'],
  'stream/web': [
    ...['ByteLengthQueuingStrategy', 'CountQueuingStrategy', 'ReadableByteStreamController', 'ReadableStream'],
    ...['ReadableStreamBYOBReader', 'ReadableStreamBYOBRequest', 'ReadableStreamDefaultController'],
    ...['ReadableStreamDefaultReader', 'TextDecoderStream', 'TextEncoderStream', 'TransformStream'],
    ...['TransformStreamDefaultController', 'WritableStream', 'WritableStreamDefaultController'],
    ...['WritableStreamDefaultWriter'],
  ],
};

function assertions(): string[] {
  return [
    ...['fail', 'AssertionError', 'ok', 'equal', 'notEqual', 'deepEqual', 'notDeepEqual', 'deepStrictEqual'],
    ...['notDeepStrictEqual', 'strictEqual', 'notStrictEqual', 'throws', 'rejects', 'doesNotThrow', 'doesNotReject'],
    ...['ifError', 'match', 'doesNotMatch', 'strict'],
  ];
}

/** The built-in module that a specifier means, without `node:`; `null` when it is none that may be imported. */
export function builtinName(specifier: string): string | null {
  const name = specifier.replace(/^node:/, '');
  return Object.hasOwn(BUILTINS, name) ? name : null;
}

/** The built-in modules that may be imported, without `node:`. */
export const builtinNames: readonly string[] = Object.keys(BUILTINS);

/**
 * A module that stands for a built-in one in a bundle: it takes what the sandbox gives. The compiler knows its names,
 * so that an import of what is not there is refused, with its line, before anything runs.
 *
 * @param name of one that may be imported
 */
export function builtinModule(name: string): string {
  const exports = (BUILTINS[name] ?? []).map((exported) => `export const ${exported}=it.${exported};`).join('');
  return `const it=$builtin("node:${name}");${exports}export default it.default;`;
}
