import type { Trace, TraceEvent } from '../../trace/events.js';
import type { Span } from '../run-timeline.js';

type TimerEvent = Extract<TraceEvent, { readonly op: 'timer' }>;

/**
 * The timers that the submission set, where the trace tells of them: a timeout until it rings, an interval until it is
 * cleared. What the checks themselves set has no line and is left out.
 */
export function timersOf({ events }: Trace): Span[] {
  const began = events.find(({ op }) => op === 'enter')?.at ?? 0;
  const ends = endsOf(events);
  return events.flatMap((event) => {
    if (event.op !== 'timer' || event.place === undefined) return [];
    const end = ends.get(event.timer);
    return [
      {
        label: event.kind === 'timeout' ? 'setTimeout' : 'setInterval',
        start: event.at - began,
        end: end === undefined ? null : end - began,
        outcome: 'timer' as const,
        place: event.place,
      },
    ];
  });
}

function endsOf(events: readonly TraceEvent[]): Map<number, number> {
  const timeouts = new Set(events.filter(isTimeout).map(({ timer }) => timer));
  const ends = new Map<number, number>();
  for (const event of events) {
    const isOver = event.op === 'timer-cleared' || (event.op === 'timer-rang' && timeouts.has(event.timer));
    if (isOver) ends.set(event.timer, event.at);
  }
  return ends;
}

function isTimeout(event: TraceEvent): event is TimerEvent {
  return event.op === 'timer' && event.kind === 'timeout';
}
