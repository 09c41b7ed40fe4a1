import { stat } from 'node:fs/promises';
import type { LoadedExercise } from '../../grading/loaded-exercise.js';
import type { Sample, StudentExercise } from '../../report/class-result.js';
import { readSubmission } from '../../run/read-submission.js';
import { anonymousCode } from './anonymous-code.js';
import type { Candidate } from './best-samples.js';
import { courseTexts } from './course-texts.js';

/** Longer ones are no samples: nobody reads them. */
const MOST_LINES = 80;

/** Whose submission it is, and where it lies. */
export interface SampleOrigin {
  /** Absolute. */
  readonly file: string;
  readonly desk: string;
  /** Words by which the student is known; code that has one of them is no sample. */
  readonly words: readonly string[];
}

/** The mistakes in one exercise of a student. */
export interface Mistakes extends Pick<StudentExercise, 'diagnoses'> {
  /** For each diagnosis its line, from 1; `null` when it has none in the student's own file. */
  readonly lines: readonly (number | null)[];
}

/**
 * A sample of each mistake in a submission, without anything that tells who made it.
 *
 * @param wants which of them are asked for: to take out what tells who wrote it costs more than most gradings
 */
export async function samplesOf(
  exercise: LoadedExercise,
  { diagnoses, lines }: Mistakes,
  origin: SampleOrigin,
  wants: (candidate: Candidate) => boolean,
): Promise<Sample[]> {
  if (diagnoses.length === 0) return [];
  const bytes = await sizeOf(origin.file);
  const candidates = diagnoses
    .map((diagnosis, at) => ({
      lesson: exercise.lesson.id,
      exercise: exercise.files.id,
      diagnosis,
      bytes,
      line: lines[at] ?? null,
    }))
    .filter(wants);
  if (candidates.length === 0) return [];
  const submission = await readSubmission(origin.file, origin.desk);
  const anonymous =
    submission.kind === 'text' ? await anonymousCode(submission.text, await courseTexts(exercise)) : null;
  if (anonymous === null || tellsWho(anonymous.code, origin.words)) return [];
  const { code, lineOf } = anonymous;
  if (code.split('\n').length > MOST_LINES) return [];
  return candidates.map(({ line, ...candidate }) => ({
    ...candidate,
    code,
    line: line === null ? null : lineOf(line),
  }));
}

/** The words of a name that are long enough to be looked for. */
export function wordsOfName(name: string, id: string | null): string[] {
  const words = name.toLowerCase().match(/\p{L}{3,}|\p{N}{4,}/gu) ?? [];
  return id === null ? words : [...words, id];
}

/** 0 when it cannot be read, which is found out when it is read. */
async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

function tellsWho(code: string, words: readonly string[]): boolean {
  const text = code.toLowerCase();
  return words.some((word) => text.includes(word));
}
