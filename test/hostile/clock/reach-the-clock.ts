// tries to find the clock behind the timers and move it
// status: failed
import { escapeBy } from './escape.js';
import timers from 'node:timers';

export async function inTurn(names) {
  const timer = setTimeout(() => undefined, 10);
  const immediate = setImmediate(() => undefined);
  escapeBy([timer, immediate, setTimeout, setTimeout.clock, Date, Date.clock, timers, performance, process.hrtime], 'timers');
  const clock = setTimeout.clock ?? Date.clock ?? timer.clock ?? globalThis.clock ?? timer._idleStart;
  if (clock !== undefined) console.log('MEANWHILE-ESCAPED by the clock');
  clearTimeout(timer);
  return names;
}
