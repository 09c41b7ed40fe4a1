/** Where something can happen that others listen to or wait for; there are two of each. */
export interface Channel {
  readonly is: 'emitter' | 'target' | 'signal' | 'either' | 'promise';
  readonly number: 0 | 1;
}

/** What can be done at any moment: it sets no timer, so that it moves no other thing in time. */
export type Op =
  | { readonly does: 'microtask' | 'tick'; readonly body: readonly Op[] }
  | { readonly does: 'chain'; readonly from: Source; readonly links: readonly Link[] }
  /** An async function that nobody waits for. */
  | { readonly does: 'call'; readonly steps: readonly Step[] }
  | { readonly does: 'listen'; readonly to: Channel; readonly once: boolean; readonly body: readonly Op[] }
  | { readonly does: 'fire'; readonly channel: Channel }
  /** Clears the timer, or the immediate, that was written as the n-th. */
  | { readonly does: 'clear'; readonly of: 'timers' | 'immediates'; readonly number: number };

/** One link of a promise chain, and what its callback gives back, or that it throws. */
export interface Link {
  readonly by: 'then' | 'catch' | 'finally' | 'both';
  readonly body: readonly Op[];
  readonly result: Source | 'error';
}

/** What can be awaited. */
export type Source =
  | { readonly gives: 'value' | 'promise' | 'rejected' | 'bad thenable' }
  /** It calls back at once, in a microtask, or in a tick. */
  | { readonly gives: 'thenable'; readonly when: 'now' | 'microtask' | 'tick' }
  | { readonly gives: 'call'; readonly steps: readonly Step[]; readonly fails: boolean }
  | { readonly gives: 'all' | 'allSettled' | 'any' | 'race'; readonly of: readonly Source[] }
  | { readonly gives: 'wrapped'; readonly of: Source }
  | { readonly gives: 'event'; readonly of: Channel };

/** One step of an async function. */
export type Step =
  | Op
  | { readonly does: 'await'; readonly what: Source }
  | { readonly does: 'loop'; readonly over: Iterated; readonly body: readonly Op[]; readonly leaveAfter: number };

/** What `for await` goes over. */
export type Iterated =
  | { readonly kind: 'list'; readonly of: readonly Source[] }
  | { readonly kind: 'generator'; readonly steps: readonly (Op | Yield)[] }
  | { readonly kind: 'events'; readonly of: Channel };

export interface Yield {
  readonly does: 'yield' | 'await';
  readonly what: Source;
}

/** What sets timers. It stands only where it is known when it happens. Waits are in slots. */
export type TimedOp =
  | Op
  /** Several timers of one delay, or several immediates, set at once. */
  | { readonly does: 'timeout'; readonly wait: number; readonly bodies: readonly (readonly TimedOp[])[] }
  | { readonly does: 'interval'; readonly every: number; readonly ticks: number; readonly body: readonly Op[] }
  | { readonly does: 'soon'; readonly how: Soon; readonly bodies: readonly (readonly TimedOp[])[] }
  | { readonly does: 'timed call'; readonly steps: readonly TimedStep[] }
  | Abortable;

/** A wait that an abort may cut short, and what is done then: it may happen at another time than planned. */
export interface Abortable {
  readonly does: 'abortable';
  readonly wait: number;
  readonly how: 'sleep' | 'ring';
  readonly signal: Channel;
  readonly steps: readonly Step[];
}

/** One step of an async function, or of the module, the time of which is known. */
export type TimedStep =
  | TimedOp
  | Step
  | { readonly does: 'sleep'; readonly wait: number; readonly how: 'sleep' | 'scheduler' | 'promisified' }
  | { readonly does: 'breathe' }
  | { readonly does: 'rings'; readonly every: number; readonly times: number; readonly body: readonly Op[] };

/** With an immediate, or with a timer of 0 ms, 1 ms or no delay given: in Node these are 1 ms all. */
export type Soon = 'immediate' | 'zero' | 'one' | 'bare';

/** The steps of a module. */
export type Program = readonly TimedStep[];
