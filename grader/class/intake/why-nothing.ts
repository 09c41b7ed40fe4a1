import type { SubmissionSource } from '../submission.js';
import type { Work } from './collect-work.js';
import { otherArchive } from './other-archive.js';

const NO_EXERCISE = 'handed in no exercise: no lesson folder and no file named after one';

/** Why there is nothing to grade in what a student handed in, in a sentence. */
export function whyNothing(source: SubmissionSource, { refused, problems, loose }: Work): string {
  const [archive] = refused;
  if (archive !== undefined) return `the archive ${archive.why}`;
  const names = source.kind === 'files' ? source.files.map(({ name }) => name) : loose.map(({ shown }) => shown);
  return problems[0] ?? names.map(otherArchive).find((why) => why !== null) ?? NO_EXERCISE;
}
