import type { Channel, Source } from './program.js';
import type { Sheet } from './sheet.js';
import { writeSteps } from './write-steps.js';

/** Writes an expression that can be awaited. */
export function writeSource(sheet: Sheet, source: Source): string {
  switch (source.gives) {
    case 'value':
      return '1';
    case 'promise':
      return 'Promise.resolve(1)';
    case 'rejected':
      return "Promise.reject(new Error('no'))";
    case 'bad thenable':
      return `{ then() { ${log(sheet, 'thenable')} throw new Error('bad'); } }`;
    case 'thenable':
      return `{ then(resolve) { ${log(sheet, 'thenable')} ${CALLS_BACK[source.when]} } }`;
    case 'call': {
      const end = source.fails ? "throw new Error('failed');" : 'return 1;';
      return `(async () => { ${log(sheet, 'call')}\n${writeSteps(sheet, source.steps)}\n${end} })()`;
    }
    case 'all':
    case 'allSettled':
    case 'any':
    case 'race':
      return `Promise.${source.gives}([${source.of.map((one) => writeSource(sheet, one)).join(', ')}])`;
    case 'wrapped':
      return `new Promise((resolve) => resolve(${writeSource(sheet, source.of)}))`;
    case 'event':
      return writeEvent(sheet, source.of);
  }
}

/** Whether awaiting it may throw. */
export function canReject(source: Source): boolean {
  switch (source.gives) {
    case 'rejected':
    case 'bad thenable':
      return true;
    case 'call':
      return source.fails;
    case 'all':
    case 'race':
      return source.of.some(canReject);
    case 'any':
      return source.of.every(canReject);
    case 'wrapped':
      return canReject(source.of);
    case 'value':
    case 'promise':
    case 'thenable':
    case 'allSettled':
    case 'event':
      return false;
  }
}

/** The statement with which a callback tells that it runs, and perhaps the value of an expression. */
export function log(sheet: Sheet, what: string, expression?: string): string {
  const label = `'${what} ${sheet.label()}'`;
  return `console.log(${expression === undefined ? label : `${label}, ${expression}`});`;
}

/** The name of the event that a channel tells its listeners. */
export function eventOf(channel: Channel): string {
  return channel.is === 'signal' || channel.is === 'either' ? 'abort' : 'event';
}

function writeEvent(sheet: Sheet, channel: Channel): string {
  if (channel.is === 'promise') return sheet.channel(channel);
  return `${sheet.import('node:events', 'once')}(${sheet.channel(channel)}, '${eventOf(channel)}')`;
}

const CALLS_BACK = {
  now: 'resolve(1);',
  microtask: 'queueMicrotask(() => resolve(1));',
  tick: 'process.nextTick(() => resolve(1));',
};
