/** What a submission may miss, and what it can use instead. */
const INSTEAD: Readonly<Record<string, string>> = {
  BroadcastChannel: 'Call a function, or use an EventTarget',
  Buffer: 'Use Uint8Array, TextEncoder and TextDecoder',
  Blob: 'Use Uint8Array, or plain text',
  CompressionStream: 'Use ReadableStream, WritableStream or TransformStream, or an async generator',
  MessageChannel: 'Use setImmediate to go on in a later turn of the loop',
  WebSocket: 'There is no network either: call what the exercise hands you',
  Worker: 'There is one thread: do several things at once with promises',
  XMLHttpRequest: 'There is no network either: call what the exercise hands you',
  document: 'There is no browser: work with what the exercise hands you',
  requestAnimationFrame: 'There is no browser: use setTimeout or setImmediate',
  window: 'There is no browser: globalThis has what there is',
};

/** Functions of the language by the version of Node that brought them. */
const BROUGHT_BY: Readonly<Record<string, number>> = {
  'Array.fromAsync': 22,
  'Promise.withResolvers': 22,
  'Promise.try': 24,
};

/**
 * What to do about an error that says that something is not there.
 *
 * @param message of a ReferenceError or a TypeError
 * @returns a sentence or two with a space before them, or an empty text
 */
export function absentHint(message: string): string {
  const [, missing = '', called = ''] = /^(?:(\w+) is not defined|([\w.]+) is not a function)$/.exec(message) ?? [];
  const instead = own(INSTEAD, missing);
  if (instead !== undefined) return ` A submission has no ${missing}. ${instead}.`;
  const version = own(BROUGHT_BY, called);
  if (version === undefined) return '';
  return ` ${called} came with Node ${version}, and this is an older one: write it with \`new Promise\` or a loop.`;
}

/** A submission's text may be `constructor`, too. */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
