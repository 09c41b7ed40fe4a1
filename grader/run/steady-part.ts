import type { TraceEvent } from '../trace/events.js';

/** Of a run that went on until it was stopped, so many events are the same wherever it is run. */
const STEADY_EVENTS = 100;

/** When a run was stopped, and when it last told anything; real ms of one clock. */
export interface StoppedRun {
  readonly began: number;
  readonly lastEvent: number;
  readonly stopped: number;
}

/**
 * What is the machine's doing in a run that was stopped is how far it came. Of a loop that does much, the beginning
 * stands for all; one that does little, but was still at it, comes as far as it is given time, and tells nothing that is
 * sure; and what came about before it fell silent came about on every machine.
 */
export function steadyPart(
  events: readonly TraceEvent[],
  { began, lastEvent, stopped }: StoppedRun,
): readonly TraceEvent[] {
  if (events.length >= STEADY_EVENTS) return events.slice(0, STEADY_EVENTS);
  return lastEvent - began > (stopped - began) / 2 ? [] : events;
}
