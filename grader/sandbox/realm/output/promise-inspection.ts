import type { InspectOptionsStylized } from 'node:util';
import { defineProperty } from '../natives.js';

/** Tells `tell` how a promise stands: 0 pending, 1 fulfilled, 2 rejected, and with what. */
export type PromiseDetails = (promise: unknown, tell: (state: number, result: unknown) => void) => void;

type Inspect = (value: unknown, options: object) => string;

const LONGEST_LINE = 72;

/** Has a promise printed as Node prints it, with what became of it; code of the realm alone cannot tell that. */
export function showPromises(details: PromiseDetails): void {
  defineProperty(Promise.prototype, Symbol.for('nodejs.util.inspect.custom'), {
    value(this: unknown, depth: number, options: InspectOptionsStylized, inspect: Inspect): string {
      if (depth < 0) return options.stylize('[Promise]', 'special');
      const { state, result } = stateOf(this, details);
      if (state === 0) return braced('<pending>');
      const shown = inspect(result, { ...options, depth: options.depth === null ? null : depth - 1 });
      return braced(state === 2 ? `<rejected> ${shown}` : shown);
    },
    writable: true,
    enumerable: false,
    configurable: true,
  });
}

/** Nothing of the submission's may run while the host's function does. */
function stateOf(promise: unknown, details: PromiseDetails): { state: number; result: unknown } {
  const told = { state: 0, result: undefined as unknown };
  details(promise, (state, result) => {
    told.state = state;
    told.result = result;
  });
  return told;
}

function braced(text: string): string {
  if (text.length <= LONGEST_LINE && !text.includes('\n')) return `Promise { ${text} }`;
  return `Promise {\n  ${text.replaceAll('\n', '\n  ')}\n}`;
}
