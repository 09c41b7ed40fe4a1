import type { Channel, Link, Op } from './program.js';
import type { Sheet } from './sheet.js';
import { writeSteps } from './write-steps.js';
import { eventOf, log, writeSource } from './write-source.js';

/** Writes statements that set no timers. */
export function writeOps(sheet: Sheet, ops: readonly Op[]): string {
  return ops.map((op) => writeOp(sheet, op)).join('\n');
}

/** Writes one statement that sets no timers. */
export function writeOp(sheet: Sheet, op: Op): string {
  switch (op.does) {
    case 'microtask':
      return `queueMicrotask(${callback(sheet, op.does, op.body)});`;
    case 'tick':
      return `process.nextTick(${callback(sheet, op.does, op.body)});`;
    case 'chain': {
      const links = op.links.map((link) => writeLink(sheet, link)).join('\n');
      const start = `Promise.resolve(${writeSource(sheet, op.from)})`;
      return `${start}\n${links}\n.then(() => { ${log(sheet, 'end')} }, () => { ${log(sheet, 'failed')} });`;
    }
    case 'call':
      return `(async () => { ${log(sheet, 'call')}\n${writeSteps(sheet, op.steps)} })();`;
    case 'listen':
      return writeListener(
        sheet,
        op.to,
        op.once,
        sheet.hearing(op.to, () => callback(sheet, 'heard', op.body)),
      );
    case 'fire':
      return writeFiring(sheet, op.channel);
    case 'clear':
      return `${op.of === 'timers' ? 'clearTimeout' : 'clearImmediate'}(${sheet.handle(op.of, op.number)});`;
  }
}

/** Writes a function that tells that it runs. */
function callback(sheet: Sheet, what: string, body: readonly Op[]): string {
  return `() => { ${log(sheet, what)}\n${writeOps(sheet, body)} }`;
}

function writeLink(sheet: Sheet, { by, body, result }: Link): string {
  const back = (): string =>
    result === 'error' ? "throw new Error('thrown');" : `return ${writeSource(sheet, result)};`;
  const link = (): string => `() => { ${log(sheet, by)}\n${writeOps(sheet, body)}\n${back()} }`;
  return by === 'both' ? `.then(${link()}, ${link()})` : `.${by}(${link()})`;
}

function writeListener(sheet: Sheet, to: Channel, once: boolean, listener: string): string {
  const channel = sheet.channel(to);
  if (to.is === 'promise') return `${channel}.then(${listener});`;
  if (to.is === 'emitter') return `${channel}.${once ? 'once' : 'on'}('event', ${listener});`;
  return `${channel}.addEventListener('${eventOf(to)}', ${listener}${once ? ', { once: true }' : ''});`;
}

function writeFiring(sheet: Sheet, channel: Channel): string {
  switch (channel.is) {
    case 'emitter':
      return `${sheet.channel(channel)}.emit('event');`;
    case 'target':
      return `${sheet.channel(channel)}.dispatchEvent(new Event('event'));`;
    case 'signal':
    case 'either':
      return `${sheet.controller(channel.number)}.abort();`;
    case 'promise':
      return `${sheet.channel(channel).replace('.promise', '')}.settle(1);`;
  }
}
