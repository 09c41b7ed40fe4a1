// tries to get hold of call sites, and of functions on the stack
// status: failed
import { escapeBy } from './escape.js';

export async function inTurn(names, ask) {
  const hook = (error, sites) => {
    escapeBy(sites, 'sites');
    for (const site of sites ?? []) escapeBy([site.getThis?.(), site.getFunction?.()], 'site');
    return '';
  };
  for (const owner of [Error, Error.prototype, Object.prototype, globalThis]) {
    try {
      Object.defineProperty(owner, 'prepareStackTrace', { value: hook });
    } catch {
      // It is locked.
    }
  }
  Error.stackTraceLimit = Infinity;
  const own = {};
  Error.captureStackTrace(own);
  escapeBy(own.stack, 'stack');
  escapeBy(Error.prepareStackTrace, 'prepareStackTrace');
  void new Error('here').stack;
  ask({ toString: () => new Error('there').stack }).catch(() => undefined);
  return names;
}
