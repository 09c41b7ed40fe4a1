import type { Expectation } from '../expectation.js';
import type { CallFact } from '../facts.js';

/**
 * What a call labeled `opened` opened, a call labeled `closed` closes: as often as it was opened, and before the run
 * settles. A call that failed has opened nothing.
 */
export function closes(opened: string, closed: string): Expectation {
  return {
    judge: ({ calls, settlement }) => {
      if (settlement.outcome === 'pending') return null;
      const ended = (label: string): CallFact[] =>
        calls.filter((call) => call.label === label && call.endSeq !== null && call.endSeq < settlement.seq);
      const opens = ended(opened).filter(({ outcome }) => outcome === 'fulfilled').length;
      const closings = ended(closed).length;
      if (closings >= opens) return null;
      const which =
        opens === 1 ? `${closed} had not ended` : `${closings} of the ${opens} that ${opened} had opened were closed`;
      return {
        kind: { about: 'resource', opened, closed },
        message: `${which} when it settled; wanted all that was opened closed`,
      };
    },
  };
}
