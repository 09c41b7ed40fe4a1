// tries to run code in the host by listeners of events
// status: failed
import { EventEmitter } from 'node:events';
import { escapeBy } from './escape.js';

export async function inTurn(names) {
  const target = new EventTarget();
  target.addEventListener('x', { handleEvent(...args) { escapeBy([this, args], 'handleEvent'); throw args; } });
  target.addEventListener('x', function (...args) { escapeBy([this, args], 'listener'); });
  target.dispatchEvent(new Event('x'));
  const { signal } = Object.assign(new AbortController(), {});
  signal.onabort = (...args) => escapeBy(args, 'onabort');
  AbortSignal.timeout(5).addEventListener('abort', (...args) => escapeBy(args, 'abort'));
  const emitter = new EventEmitter();
  emitter.on('newListener', (...args) => escapeBy(args, 'newListener'));
  emitter.on('error', (...args) => escapeBy(args, 'error'));
  emitter.emit('error', new Error('x'));
  process.on('newListener', (...args) => escapeBy(args, 'process'));
  process.on('exit', () => undefined);
  process.emit('exit', 0);
  await new Promise((resolve) => setTimeout(resolve, 20));
  return names;
}
