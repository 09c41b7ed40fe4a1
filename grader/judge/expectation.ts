import type { Facts } from './facts.js';
import type { Failure } from './failure.js';

/** One thing that a check expects of a run: a pure function from the facts to what is wrong, or `null`. */
export interface Expectation {
  readonly judge: (facts: Facts) => Failure | null;
}
