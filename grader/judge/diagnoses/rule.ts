import type { Place } from '../../trace/events.js';
import type { Diagnosis, DiagnosisId } from '../diagnosis.js';
import type { Facts } from '../facts.js';
import type { Failure } from '../failure.js';

/** Names one mistake, when the facts and what failed bear it out; says nothing otherwise. */
export type Rule = (facts: Facts, failures: readonly Failure[]) => Diagnosis | null;

/** A diagnosis at a place in the student's source, or at none. */
export function diagnosis(id: DiagnosisId, message: string, place: Place | null): Diagnosis {
  return { id, message, line: place?.line ?? null, ...(place?.file !== undefined && { file: place.file }) };
}
