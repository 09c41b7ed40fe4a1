import { randomUUID } from 'node:crypto';
import type { Surroundings } from '../report/formats.js';
import type { ClassroomSubmission } from '../report/formats/classroom50.js';
import type { ScorecardOptions } from '../report/scorecard.js';
import { RequestError } from './request-error.js';
import type { Terminal } from './terminal.js';

/**
 * What the formats need to know of the place where they are made.
 *
 * @param submitted when it was handed in, if that is known; now otherwise
 */
export function surroundingsOf(
  { env }: Terminal,
  scorecard: ScorecardOptions,
  submitted: Date | undefined,
): Surroundings {
  return { scorecard, stopToken: randomUUID(), classroom: () => classroomSubmission(env, submitted ?? new Date()) };
}

function classroomSubmission(env: Terminal['env'], at: Date): ClassroomSubmission {
  const given = (name: string): string => {
    const value = env[name] ?? '';
    if (value !== '') return value;
    throw new RequestError(`--format classroom50 needs ${name} in the environment: Classroom 50's runner sets it.`);
  };
  return {
    classroom: given('CLASSROOM'),
    assignment: given('ASSIGNMENT'),
    submission: given('SUBMISSION_TAG'),
    commit: given('COMMIT_URL'),
    release: given('RELEASE_URL'),
    review: given(env.REVIEW_URL === undefined ? 'COMMIT_URL' : 'REVIEW_URL'),
    datetime: at.toISOString().replace(/\.\d+Z$/, 'Z'),
  };
}
