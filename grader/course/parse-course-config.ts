import * as v from 'valibot';
import { type CourseConfig, PLAIN_COURSE } from './course-config.js';
import { findExercise, findLesson } from './find-by-name.js';
import type { Lesson } from './lesson.js';
import { parseMoment } from './moment.js';
import { nearestName } from './nearest.js';

/** A course.config.json that says something which cannot be meant; its message names the key. */
export class CourseConfigError extends Error {
  override readonly name = 'CourseConfigError';
}

const SHARE = 'must be a number from 0 to 1';
const WEIGHT = 'must be a number from 0 to 100 with at most two decimals';
const MOMENT = 'must be a moment with its time zone, such as "2026-10-01T23:59:00+02:00"';
const SEED = 'must be a whole number';
const NAMES = 'must be an object with names of lessons as its keys';

const share = v.pipe(v.number(SHARE), v.minValue(0, SHARE), v.maxValue(1, SHARE));
const weight = v.pipe(
  v.number(WEIGHT),
  v.minValue(0, WEIGHT),
  v.maxValue(100, WEIGHT),
  v.check((value) => Number(value.toFixed(2)) === value, WEIGHT),
);
const moment = v.pipe(
  v.string(MOMENT),
  v.check((text) => parseMoment(text) !== null, MOMENT),
);
const minutes = v.pipe(v.number('must be a number of minutes'), v.minValue(0, 'must be a number of minutes'));
const lessonNames = v.array(v.string('must be the name of a lesson'), 'must be a list of names of lessons');

const LATE = { perDay: share, atMost: v.optional(share, 1), graceMinutes: v.optional(minutes, 0) };
const FILE = {
  lessons: v.optional(v.pipe(lessonNames, v.minLength(1, 'must name at least one lesson'))),
  weights: v.optional(v.record(v.string(), weight, NAMES), {}),
  deadlines: v.optional(v.record(v.string(), moment, NAMES), {}),
  late: v.optional(v.strictObject(LATE, 'must be an object with perDay')),
  attempts: v.optional(share, 0),
  seed: v.optional(v.pipe(v.number(SEED), v.safeInteger(SEED))),
};
const SCHEMA = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), 'must be an object'),
  v.strictObject(FILE, 'must be an object'),
);
const KEYS = [...Object.keys(FILE), ...Object.keys(LATE).map((key) => `late.${key}`)];

/**
 * Reads the text of a course.config.json.
 *
 * @param lessons all of the course, to find what is named
 * @throws CourseConfigError
 */
export function parseCourseConfig(text: string, lessons: readonly Lesson[]): CourseConfig {
  const { output, issues } = v.safeParse(SCHEMA, parseJson(text), { abortEarly: true });
  if (issues !== undefined) throw new CourseConfigError(explain(issues[0]));
  const { late, seed = null } = output;
  const byLesson = <T>(key: string, named: Readonly<Record<string, T>>, idOf: typeof lessonId): [string, T][] =>
    Object.entries(named).map(([name, value]) => [idOf(lessons, name, `${key}.${name}`), value]);
  return {
    lessons: output.lessons?.map((name, at) => lessonId(lessons, name, `lessons.${at}`)) ?? null,
    weights: new Map(byLesson('weights', output.weights, lessonOrExerciseId)),
    deadlines: new Map(byLesson('deadlines', output.deadlines, lessonId).map(([id, at]) => [id, Date.parse(at)])),
    late:
      late === undefined
        ? PLAIN_COURSE.late
        : { perDay: late.perDay, atMost: late.atMost, graceMs: late.graceMinutes * 60_000 },
    attempts: output.attempts,
    seed,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new CourseConfigError(`it is no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
}

function explain(issue: v.BaseIssue<unknown>): string {
  const key = v.getDotPath(issue);
  if (key === null) return `it ${issue.message}`;
  if (issue.kind !== 'schema' || issue.type !== 'strict_object' || issue.expected === 'Object') {
    return `"${key}" ${issue.message}`;
  }
  if (issue.input === undefined) return `"${key}" is missing`;
  const nearest = nearestName(key, KEYS);
  return `there is no key "${key}": ${nearest === null ? `the keys are ${Object.keys(FILE).join(', ')}` : `did you mean "${nearest}"?`}`;
}

function lessonId(lessons: readonly Lesson[], name: string, key: string): string {
  const answer = findLesson(lessons, name);
  if (answer.found !== null) return answer.found.id;
  throw new CourseConfigError(`"${key}" names no lesson${didYouMean(answer.nearest)}`);
}

function lessonOrExerciseId(lessons: readonly Lesson[], name: string, key: string): string {
  const slash = name.indexOf('/');
  const id = lessonId(lessons, slash === -1 ? name : name.slice(0, slash), key);
  const lesson = lessons.find((candidate) => candidate.id === id);
  if (slash === -1 || lesson === undefined) return id;
  const answer = findExercise(lesson, name.slice(slash + 1));
  if (answer.found !== null) return `${id}/${answer.found.id}`;
  throw new CourseConfigError(`"${key}" names no exercise of ${id}${didYouMean(answer.nearest)}`);
}

function didYouMean(nearest: string | null): string {
  return nearest === null ? '' : `: did you mean "${nearest}"?`;
}
