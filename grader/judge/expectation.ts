import type { Facts } from './facts.js';
import type { Failure } from './failure.js';
import type { Waiver } from './waiver.js';

/** One thing that a check expects of a run: a pure function from the facts to what is wrong, or `null`. */
export interface Expectation {
  readonly judge: (facts: Facts) => Failure | null;
  /** It says how the run ends. Where no expectation does, a run that rejects or throws fails. */
  readonly saysHowItEnds?: boolean;
  /** What need not be waived by the check, because this expectation already implies it. */
  readonly waives?: readonly Waiver[];
}
