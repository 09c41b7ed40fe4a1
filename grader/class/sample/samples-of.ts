import type { LoadedExercise } from '../../grading/loaded-exercise.js';
import type { Sample } from '../../report/class-result.js';
import type { ExerciseResult } from '../../report/result.js';
import { readSubmission } from '../../run/read-submission.js';
import { anonymousCode } from './anonymous-code.js';
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

/** A sample of each mistake in a submission, without anything that tells who made it. */
export async function samplesOf(
  exercise: LoadedExercise,
  result: ExerciseResult,
  origin: SampleOrigin,
): Promise<Sample[]> {
  const found = result.checks.flatMap(({ diagnosis }) => (diagnosis === null ? [] : [diagnosis]));
  if (found.length === 0) return [];
  const submission = await readSubmission(origin.file, origin.desk);
  const anonymous =
    submission.kind === 'text' ? await anonymousCode(submission.text, await courseTexts(exercise)) : null;
  if (anonymous === null || tellsWho(anonymous.code, origin.words)) return [];
  const { code, lineOf } = anonymous;
  if (code.split('\n').length > MOST_LINES) return [];
  const firsts = found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
  return firsts.map(({ id, line, file }) => ({
    lesson: exercise.lesson.id,
    exercise: exercise.files.id,
    diagnosis: id,
    code,
    line: line === null || file !== undefined ? null : lineOf(line),
  }));
}

/** The words of a name that are long enough to be looked for. */
export function wordsOfName(name: string, id: string | null): string[] {
  const words = name.toLowerCase().match(/\p{L}{3,}|\p{N}{4,}/gu) ?? [];
  return id === null ? words : [...words, id];
}

function tellsWho(code: string, words: readonly string[]): boolean {
  const text = code.toLowerCase();
  return words.some((word) => text.includes(word));
}
