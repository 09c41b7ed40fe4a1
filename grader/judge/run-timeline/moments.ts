import { formatDuration } from '../../trace/duration.js';
import type { Place, Trace, TraceEvent } from '../../trace/events.js';
import { formatValue } from '../../trace/format.js';
import type { Facts } from '../facts.js';
import { describeEnd } from '../wording.js';

/** Something that happened at one moment. */
export interface Moment {
  /** Virtual ms since the scenario began; below 0 while the submission was loading. */
  readonly at: number;
  readonly kind: 'started' | 'ended' | 'failed' | 'printed' | 'timer' | 'blocked' | 'settled' | 'fault';
  /** What happened, as half a sentence. */
  readonly text: string;
  readonly place: Place | null;
}

type Told = Pick<Moment, 'kind' | 'text'>;
type EventOf<Op> = Extract<TraceEvent, { readonly op: Op }>;

/** What happened in a run, moment by moment, in a reader's words. */
export function momentsOf({ events }: Trace, facts: Facts): Moment[] {
  const began = events.find(({ op }) => op === 'enter')?.at ?? 0;
  const tell = createTeller(events, facts, began);
  const moments = events.flatMap((event) =>
    tell(event).map((told) => ({ at: event.at - began, ...told, place: event.place ?? null })),
  );
  return withoutRepeats(moments);
}

/** So many times the same is told one by one: an interval that nobody clears would fill the page. */
const MOST_REPEATS = 3;

function withoutRepeats(moments: readonly Moment[]): Moment[] {
  const kept: Moment[] = [];
  let streak: Moment[] = [];
  for (const moment of moments) {
    if (moment.text !== streak[0]?.text) {
      kept.push(...shortened(streak));
      streak = [];
    }
    streak.push(moment);
  }
  return [...kept, ...shortened(streak)];
}

function shortened(streak: readonly Moment[]): readonly Moment[] {
  const last = streak.at(-1);
  const left = streak.length - MOST_REPEATS;
  if (last === undefined || left < 2) return streak;
  return [...streak.slice(0, MOST_REPEATS), { ...last, text: `the same ${left} times more, the last time now` }];
}

function createTeller(events: readonly TraceEvent[], facts: Facts, began: number): (event: TraceEvent) => Told[] {
  const calls = new Map(events.flatMap((event) => (event.op === 'call' ? [[event.call, event.label] as const] : [])));
  const timers = new Map(events.flatMap((event) => (event.op === 'timer' ? [[event.timer, event] as const] : [])));
  const areTold = timers.size > 0;
  return (event) => {
    switch (event.op) {
      case 'call':
        return [{ kind: 'started', text: `${event.label} starts` }];
      case 'end':
        return [endOf(event, calls.get(event.call) ?? '')];
      case 'log':
        return [{ kind: 'printed', text: `logged ${formatValue(event.value)}` }];
      case 'print':
        return event.text.split('\n').map((text) => ({ kind: 'printed', text: `printed ${text}` }));
      case 'thread':
        return [{ kind: 'started', text: `worker ${event.thread} ${event.what}s` }];
      case 'test':
        return [testOf(event)];
      case 'block':
        return [{ kind: 'blocked', text: `the thread had been blocked for ${formatDuration(event.ms)}` }];
      case 'settle':
        return [settlementOf(facts)];
      case 'timer':
        return event.place === undefined ? [] : [{ kind: 'timer', text: `${nameOf(event)} is set` }];
      case 'timer-rang':
      case 'timer-cleared':
        return timerEnd(event, timers.get(event.timer));
      case 'timer-left':
        return areTold ? [] : [{ kind: 'timer', text: `a timer is left, due at ${formatDuration(event.due - began)}` }];
      case 'unhandled':
        return [{ kind: 'fault', text: `nobody handles the rejection ${formatValue(event.value)}` }];
      case 'uncaught':
        return [{ kind: 'fault', text: `nobody catches ${formatValue(event.value)}` }];
      case 'limit':
        return [{ kind: 'fault', text: 'it would go on for ever, and is stopped' }];
      case 'idle':
        return facts.settlement.outcome === 'pending' ? [NEVER] : [];
      default:
        return [];
    }
  };
}

const NEVER: Told = { kind: 'fault', text: 'nothing is left that could happen, and there is no answer yet' };

function endOf({ outcome, value, aborted }: EventOf<'end'>, label: string): Told {
  if (aborted === true) return { kind: 'failed', text: `${label} is stopped by its signal` };
  if (outcome === 'rejected') return { kind: 'failed', text: `${label} fails with ${formatValue(value)}` };
  return { kind: 'ended', text: `${label} gives ${formatValue(value)}` };
}

function testOf({ name, outcome, message }: EventOf<'test'>): Told {
  if (outcome === 'failed') return { kind: 'failed', text: `the test "${name}" fails: ${message}` };
  return { kind: 'ended', text: `the test "${name}": ${outcome}` };
}

function settlementOf({ settlement, returned }: Facts): Told {
  const atOnce = returned !== null && !returned.promise;
  const text = atOnce ? `returned ${formatValue(returned.value)}, no promise` : describeEnd(settlement);
  return { kind: 'settled', text };
}

function timerEnd({ op }: EventOf<'timer-rang' | 'timer-cleared'>, timer: EventOf<'timer'> | undefined): Told[] {
  if (timer?.place === undefined) return [];
  return [{ kind: 'timer', text: `${nameOf(timer)} ${op === 'timer-rang' ? 'rings' : 'is cleared'}` }];
}

function nameOf({ kind, ms }: EventOf<'timer'>): string {
  return `${kind === 'timeout' ? 'setTimeout' : 'setInterval'} of ${formatDuration(ms)}`;
}
