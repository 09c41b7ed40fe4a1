import { describe } from 'vitest';
import { logInBoth, startedSides } from './both-sides.js';
import { aborting } from './classics/aborting.js';
import { events } from './classics/events.js';
import { exceptions } from './classics/exceptions.js';
import { heldThread } from './classics/held-thread.js';
import { immediates } from './classics/immediates.js';
import { iteration } from './classics/iteration.js';
import { microtasks } from './classics/microtasks.js';
import { rejections } from './classics/rejections.js';
import { timers } from './classics/timers.js';

const sides = startedSides();

describe('microtasks and ticks', () => {
  logInBoth(microtasks, sides);
});

describe('iteration', () => {
  logInBoth(iteration, sides);
});

describe('timers', () => {
  logInBoth(timers, sides);
});

describe('immediates', () => {
  logInBoth(immediates, sides);
});

describe('events', () => {
  logInBoth(events, sides);
});

describe('aborting', () => {
  logInBoth(aborting, sides);
});

describe('a thread that is held', () => {
  logInBoth(heldThread, sides);
});

describe('a rejection that nobody handles', () => {
  logInBoth(rejections, sides);
});

describe('an exception that nobody catches', () => {
  logInBoth(exceptions, sides);
});
