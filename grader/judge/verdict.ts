import type { Diagnosis } from './diagnosis.js';
import type { Facts } from './facts.js';
import type { Failure } from './failure.js';

/** The outcome of one check. */
export type Verdict =
  | { readonly status: 'passed'; readonly facts: Facts }
  | {
      readonly status: 'failed';
      readonly facts: Facts;
      readonly failures: readonly [Failure, ...Failure[]];
      readonly diagnosis: Diagnosis;
    }
  | { readonly status: 'not-run'; readonly reason: string };
