import type { Expectation } from '../expectation.js';
import { count } from '../wording.js';

/**
 * The main thread never works on for more than this share of all the work, from 0 to 1, without letting timers and
 * other callbacks in between. What is counted is statements: no way of reckoning is favored. The exercise must be
 * `counted`.
 */
export function keepsLoopFree(share: number): Expectation {
  return {
    judge: ({ work, settlement }) => {
      if (settlement.outcome === 'pending') return null;
      const all = (work?.main ?? 0) + (work?.workers ?? 0);
      const got = all === 0 ? 1 : (work?.longest ?? 0) / all;
      if (got <= share) return null;
      const message = `did ${percent(got)} of its work in one stretch; wanted at most ${percent(share)} before other callbacks get their turn`;
      return { kind: { about: 'work', what: 'stretch', share: got }, message };
    },
  };
}

/** At least this share of all the work, from 0 to 1, is done in workers. The exercise must be `counted`. */
export function worksInWorkers(share: number): Expectation {
  return {
    judge: ({ work, settlement }) => {
      if (settlement.outcome === 'pending') return null;
      const all = (work?.main ?? 0) + (work?.workers ?? 0);
      const got = all === 0 ? 0 : (work?.workers ?? 0) / all;
      if (got >= share) return null;
      const message = `did ${percent(got)} of its work in workers; wanted at least ${percent(share)}`;
      return { kind: { about: 'work', what: 'place', share: got }, message };
    },
  };
}

/**
 * No worker does more than this share of what all workers do, from 0 to 1. Where all pieces of the work are alike,
 * 1.25 divided by the workers leaves room for one that came late. The exercise must be `counted`.
 */
export function sharesWork(share: number): Expectation {
  return {
    judge: ({ work, settlement }) => {
      if (settlement.outcome === 'pending' || work === null || work.workers === 0) return null;
      const got = work.busiest / work.workers;
      if (got <= share) return null;
      const message = `one worker did ${percent(got)} of what all workers did; wanted at most ${percent(share)}`;
      return { kind: { about: 'work', what: 'busiest', share: got }, message };
    },
  };
}

/** Exactly so many workers are started. */
export function startsWorkers(workers: number): Expectation {
  return {
    judge: ({ threads, settlement }) => {
      if (threads.length === workers || (settlement.outcome === 'pending' && threads.length < workers)) return null;
      const message = `started ${count(threads.length, 'worker')}; wanted ${workers}`;
      return { kind: { about: 'workers', wanted: workers, got: threads.length }, message };
    },
  };
}

/** No worker goes on when all is over: each has ended by itself or was terminated. */
export function leavesNoWorkers(): Expectation {
  return {
    judge: ({ threads }) => {
      const left = threads.filter(({ end }) => end === null).length;
      if (left === 0) return null;
      return {
        kind: { about: 'workers-left', count: left },
        message: `left ${count(left, 'worker')} running; wanted none`,
      };
    },
  };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
