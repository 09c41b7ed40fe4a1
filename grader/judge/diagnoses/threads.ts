import { failuresAbout } from '../failure.js';
import { count } from '../wording.js';
import { diagnosis } from './rule.js';
import type { Rule } from './rule.js';

/** Work in the main thread that lets nobody else have a turn. */
export const stallsLoop: Rule = (_, failures) => {
  const failure = failuresAbout(failures, 'work').find(({ what }) => what === 'stretch');
  if (failure === undefined) return null;
  const message = `The main thread worked on for ${Math.round(failure.share * 100)} % of all the work without a pause: no timer, click or request gets a turn meanwhile. Give way now and then, with \`setImmediate\` for one, or leave the work to a worker. A promise that is resolved already gives way to nobody.`;
  return diagnosis('stalls-loop', message, null);
};

/** Work that should have left the main thread. */
export const wrongThread: Rule = ({ threads }, failures) => {
  const failure = failuresAbout(failures, 'work').find(({ what }) => what === 'place');
  if (failure === undefined) return null;
  const [first] = threads;
  const message =
    first === undefined
      ? 'No worker was started: all the work was done in the main thread.'
      : `Of all the work, ${Math.round(failure.share * 100)} % was done in ${count(threads.length, 'worker')}, and the rest in the main thread. Let the worker do the reckoning, and the main thread wait for its message.`;
  return diagnosis('wrong-thread', message, first?.place ?? null);
};

/** Workers that are there and have nothing to do while another one works. */
export const idleWorkers: Rule = ({ threads }, failures) => {
  const failure = failuresAbout(failures, 'work').find(({ what }) => what === 'busiest');
  if (failure === undefined) return null;
  const message = `Of ${count(threads.length, 'worker')}, one did ${Math.round(failure.share * 100)} % of what all of them did: the others had too little to do, and the total time is that of the busiest. Keep all of them busy: give each a piece, and the next one as soon as it answers.`;
  return diagnosis('idle-slots', message, null);
};

/** A worker that goes on keeps the program from ending. */
export const leakedWorker: Rule = ({ threads }, failures) => {
  const [failure] = failuresAbout(failures, 'workers-left');
  if (failure === undefined) return null;
  const message = `${count(failure.count, 'worker')} went on at the end: a worker that listens for messages, or has a timer set, does not end by itself, and the program does not end either. Call \`terminate\` when there is nothing more to do, whichever way it went.`;
  return diagnosis('leaked-worker', message, threads.find(({ end }) => end === null)?.place ?? null);
};

/** More workers, or fewer, than are wanted. */
export const wrongPoolSize: Rule = ({ threads }, failures) => {
  const [failure] = failuresAbout(failures, 'workers');
  if (failure === undefined) return null;
  const { wanted, got } = failure;
  const started = got === 0 ? 'No worker was started' : `${count(got, 'worker')} ${got === 1 ? 'was' : 'were'} started`;
  const advice =
    got > wanted && wanted > 1
      ? 'Start no more than that, and give a worker that is done with one piece of work another one.'
      : 'Start as many, no more and no fewer.';
  const message = `${started}, where ${wanted} ${wanted === 1 ? 'is' : 'are'} wanted. ${advice}`;
  return diagnosis(got > wanted ? 'over-limit' : 'idle-slots', message, threads[wanted]?.place ?? null);
};
