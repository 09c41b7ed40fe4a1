import { encodePlain } from '../../trace/encode-plain.js';
import { equal } from '../../trace/equal.js';
import { formatValue } from '../../trace/format.js';
import type { Value } from '../../trace/value.js';
import type { Expectation } from '../expectation.js';
import type { Failure } from '../failure.js';
import { describeDifference, describeEnd } from '../wording.js';

/**
 * The run resolves to this value. Plain data is compared deeply: `undefined`, `null`, a hole, a missing property, `-0`
 * and `NaN` are all different; the order of properties does not matter, nor does an object's class.
 */
export function resolvesTo(value: unknown): Expectation {
  const wanted = encodePlain(value);
  return {
    saysHowItEnds: true,
    judge: ({ settlement }) => {
      if (settlement.outcome === 'pending') return null;
      if (settlement.outcome === 'fulfilled') return compare(settlement.value, wanted, 'resolved to');
      const [got, asked] = [describeEnd(settlement), formatValue(wanted)];
      return { kind: { about: 'outcome', wanted: asked, got }, message: `${got}; wanted ${asked}` };
    },
  };
}

/** The scenario gives this value back at once: the value itself, not a promise of it. Compared as `resolvesTo` does. */
export function returnsValue(value: unknown): Expectation {
  const wanted = encodePlain(value);
  return {
    saysHowItEnds: true,
    waives: ['promise'],
    judge: ({ returned, settlement }) => {
      if (returned?.promise) return compare({ $: 'promise' }, wanted, 'returned');
      if (returned) return compare(returned.value, wanted, 'returned');
      if (settlement.outcome === 'pending') return null;
      const [got, asked] = [describeEnd(settlement), formatValue(wanted)];
      return { kind: { about: 'outcome', wanted: asked, got }, message: `${got}; wanted ${asked}` };
    },
  };
}

function compare(got: Value, wanted: Value, verb: 'resolved to' | 'returned'): Failure | null {
  if (equal(got, wanted)) return null;
  const { message, ...texts } = describeDifference(got, wanted, verb, 'result');
  return {
    kind: { about: 'value', ...texts, wantedValue: wanted, gotValue: got, atOnce: verb === 'returned' },
    message,
  };
}
