import { createHash } from 'node:crypto';
import type { CourseConfig } from '../course/course-config.js';
import { exercisePointsUnder, lateOf, possibleUnder, rulesFor } from '../grading/points-under-rules.js';
import type { ClassLesson, ClassResult, StudentResult } from '../report/class-result.js';
import { sumPoints } from '../report/points.js';

/**
 * A class by the rules of a course: everybody has the points that the rules give them when they are graded alone. Without
 * rules the class stays the same.
 *
 * @param submittedAt when each student handed in, by name, in real ms since 1970; who is not in it was in time
 */
export function applyRules(
  class_: ClassResult,
  config: CourseConfig,
  submittedAt: ReadonlyMap<string, number>,
): ClassResult {
  const { schema, kit, roster, seed, limitMs, shard, lessons, students, samples } = class_;
  const isHidden = config.seed === seed;
  const rules = printOf(config);
  return {
    schema,
    kit,
    roster,
    ...(isHidden ? { seed: 0, hiddenSeed: true as const } : { seed }),
    ...(rules === null ? {} : { rules }),
    limitMs,
    shard,
    lessons: lessons.map((lesson) => applyToLesson(lesson, config)),
    students: students.map((student) =>
      applyToStudent(student, lessons, config, submittedAt.get(student.name) ?? null),
    ),
    samples,
  };
}

function applyToLesson(lesson: ClassLesson, config: CourseConfig): ClassLesson {
  const exercises = lesson.exercises.map((exercise) => ({
    ...exercise,
    possible: possibleUnder(exercise.possible, rulesFor(config, lesson.id, exercise.id, null)),
  }));
  return { ...lesson, exercises };
}

function applyToStudent(
  student: StudentResult,
  lessons: readonly ClassLesson[],
  config: CourseConfig,
  submittedAt: number | null,
): StudentResult {
  const columns = lessons.flatMap(({ id, exercises }) => exercises.map((exercise) => [id, exercise.id] as const));
  const exercises = student.exercises.map((exercise, at) => {
    const [lesson = '', id = ''] = columns[at] ?? [];
    const rules = rulesFor(config, lesson, id, submittedAt);
    return { ...exercise, points: exercisePointsUnder(exercise.points, exercise.attempted, rules) };
  });
  const { number, name, id, problem, notes } = student;
  const late = problem === null ? lessons.flatMap((lesson) => lateLesson(lesson, config, submittedAt)) : [];
  const points = sumPoints(exercises.map((exercise) => exercise.points));
  return {
    number,
    name,
    id,
    problem,
    ...(late.length > 0 ? { late } : {}),
    ...(notes === undefined ? {} : { notes }),
    points,
    exercises,
  };
}

function lateLesson({ id }: ClassLesson, config: CourseConfig, submittedAt: number | null) {
  const late = lateOf(config, id, submittedAt);
  return late === null ? [] : [{ lesson: id, ...late }];
}

/** Names all rules that points depend on, and no seed: shards by different ones are not one class. */
function printOf({ weights, deadlines, late, attempts }: CourseConfig): string | null {
  if (weights.size === 0 && deadlines.size === 0 && attempts === 0) return null;
  const rules = JSON.stringify([[...weights].toSorted(), [...deadlines].toSorted(), late, attempts]);
  return createHash('sha256').update(rules).digest('hex').slice(0, 24);
}
