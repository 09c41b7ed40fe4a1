import { formatDuration } from '../../trace/duration.js';
import { formatValue } from '../../trace/format.js';
import { endedProcess } from '../ended-process.js';
import type { Expectation } from '../expectation.js';
import type { Facts } from '../facts.js';
import type { Failure } from '../failure.js';
import type { Waiver } from '../waiver.js';
import { count, describeEnd } from '../wording.js';

/** What is expected of every run, unless it is waived: that it ends, gives a promise, and leaves nothing to chance. */
export function defaultExpectations(waive: readonly Waiver[]): Expectation[] {
  const all: [Waiver, (facts: Facts) => Failure | null][] = [
    ['uncaught', nothingUncaught],
    ['settling', settles],
    ['promise', givesAPromise],
    ['blocking', neverBlocks],
    ['unhandled-rejections', noUnhandledRejections],
  ];
  return all.filter(([waiver]) => !waive.includes(waiver)).map(([, judge]) => ({ judge }));
}

/** Expected where nothing says how the run ends: that it comes to a result. */
export const fulfills: Expectation = {
  saysHowItEnds: true,
  judge: ({ settlement }) => {
    if (settlement.outcome === 'pending' || settlement.outcome === 'fulfilled') return null;
    const got = describeEnd(settlement);
    return { kind: { about: 'outcome', wanted: 'a result', got }, message: `${got}; wanted a result` };
  },
};

function nothingUncaught({ uncaught: [first] }: Facts): Failure | null {
  if (first === undefined) return null;
  const call = endedProcess(first.value);
  if (call !== null) {
    const message = `called ${call} at ${formatDuration(first.at)}; wanted the program to go on`;
    return { kind: { about: 'uncaught' }, message };
  }
  const message = `threw ${formatValue(first.value)} out of a callback at ${formatDuration(first.at)}; wanted nothing thrown there`;
  return { kind: { about: 'uncaught' }, message };
}

function settles({ settlement, ended, lastAt }: Facts): Failure | null {
  const pending = settlement.outcome === 'pending';
  if (!pending && ended !== 'cut') return null;
  const message = pending && ended !== 'cut' ? 'never settled' : `was stopped at ${formatDuration(lastAt)}`;
  return { kind: { about: 'settling' }, message: `${message}; wanted an end` };
}

function givesAPromise({ returned }: Facts): Failure | null {
  if (returned === null || returned.promise) return null;
  const message = `returned ${formatValue(returned.value)} at once; wanted a promise`;
  return { kind: { about: 'promise' }, message };
}

function neverBlocks({ blocked }: Facts): Failure | null {
  if (blocked.length === 0) return null;
  const ms = blocked.reduce((sum, span) => sum + span.ms, 0);
  return {
    kind: { about: 'blocking', ms },
    message: `held the thread for ${formatDuration(ms)}; wanted it free meanwhile`,
  };
}

function noUnhandledRejections({ unhandled }: Facts): Failure | null {
  const [first] = unhandled;
  if (first === undefined) return null;
  const which = unhandled.length === 1 ? '' : `, the first of ${count(unhandled.length, 'rejection')}`;
  const message = `left the rejection with ${formatValue(first.value)} at ${formatDuration(first.at)} unhandled${which}; wanted every one handled`;
  return { kind: { about: 'unhandled' }, message };
}
