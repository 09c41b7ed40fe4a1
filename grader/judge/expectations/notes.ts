import { encodePlain } from '../../trace/encode-plain.js';
import { equal } from '../../trace/equal.js';
import { formatValue } from '../../trace/format.js';
import type { Expectation } from '../expectation.js';
import { describeDifference } from '../wording.js';

/**
 * What the scenario wrote down last with `world.note(name, …)` equals `value`, as `resolvesTo` compares. An input that
 * must not be changed is noted as `input`, or under a name that ends in `afterwards`.
 */
export function notes(name: string, value: unknown): Expectation {
  const wanted = encodePlain(value);
  return {
    judge: ({ notes: noted, settlement }) => {
      const got = noted.get(name);
      if (got === undefined) {
        if (settlement.outcome === 'pending') return null;
        const texts = { wanted: formatValue(wanted), got: 'nothing' };
        const kind = { about: 'note', name, ...texts, gotValue: null } as const;
        return { kind, message: `nothing was noted for ${name}; wanted ${texts.wanted}` };
      }
      if (equal(got, wanted)) return null;
      const { message, ...texts } = describeDifference(got, wanted, `${name}:`, name);
      return { kind: { about: 'note', name, ...texts, gotValue: got }, message };
    },
  };
}
