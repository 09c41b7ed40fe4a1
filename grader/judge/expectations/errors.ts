import { formatValue } from '../../trace/format.js';
import type { ErrorValue } from '../../trace/value.js';
import type { Expectation } from '../expectation.js';
import type { Facts } from '../facts.js';
import type { Failure } from '../failure.js';
import { describeEnd } from '../wording.js';

/** The run rejects with the very error that `world.error(message)` made: not with one that only looks like it. */
export function rejectsWith(message: string): Expectation {
  const wanted = formatValue({ $: 'error', name: 'Error', message });
  return rejection('world', wanted, (error) => error.id !== undefined && error.message === message);
}

/** The run rejects with an error that the submission made itself; each part that is given must be equal. */
export function rejectsWithError({ name, message }: { name?: string; message?: string }): Expectation {
  return rejection('submission', describeError(name, message), (error) => {
    const itsOwn = error.id === undefined;
    return itsOwn && error.name === (name ?? error.name) && error.message === (message ?? error.message);
  });
}

type Maker = 'world' | 'submission';

function rejection(maker: Maker, wanted: string, isRight: (error: ErrorValue) => boolean): Expectation {
  return { saysHowItEnds: true, judge: (facts) => judgeRejection(facts, maker, wanted, isRight) };
}

function judgeRejection(
  { settlement }: Facts,
  maker: Maker,
  wanted: string,
  isRight: (error: ErrorValue) => boolean,
): Failure | null {
  if (settlement.outcome === 'pending') return null;
  const { outcome, value } = settlement;
  const isError = typeof value === 'object' && value?.$ === 'error';
  const right = outcome !== 'fulfilled' && isError && isRight(value);
  if (right && outcome === 'rejected') return null;
  const got = describeEnd(settlement);
  if (right) {
    return { kind: { about: 'promise' }, message: `${got} at once; wanted a promise that rejects with it` };
  }
  const looksRight = isError && got === `rejected with ${wanted}`;
  const message = looksRight
    ? `rejected with another error that only looks like ${wanted}; wanted that very error`
    : `${got}; wanted a rejection with ${wanted}`;
  return { kind: { about: 'error', wanted, got, maker }, message };
}

function describeError(name: string | undefined, message: string | undefined): string {
  if (message !== undefined) return formatValue({ $: 'error', name: name ?? 'Error', message });
  return name === undefined ? 'an error' : `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`;
}
