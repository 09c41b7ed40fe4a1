import { sentence } from '../judge/diagnoses/wrong-value.js';
import type { CheckResult } from './result.js';

/** Whether the diagnosis of a check says anything that its message does not. */
export function tellsMore({ diagnosis, message }: CheckResult): boolean {
  return diagnosis !== null && diagnosis.message !== sentence({ message });
}
