import { createHash } from 'node:crypto';
import type { CourseConfig } from '../course/course-config.js';
import { exercisePointsUnder, lateOf, possibleUnder, rulesFor } from '../grading/points-under-rules.js';
import type { ClassLesson, ClassResult, LateLesson, StudentResult } from '../report/class-result.js';
import { sumPoints } from '../report/points.js';
import type { Points } from '../report/result.js';

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
  const pointsAt = (at: number, when: number | null): Points => {
    const [lesson = '', id = ''] = columns[at] ?? [];
    const { points, attempted } = student.exercises[at] ?? NOTHING;
    return exercisePointsUnder(points, attempted, rulesFor(config, lesson, id, when));
  };
  const exercises = student.exercises.map((exercise, at) => ({ ...exercise, points: pointsAt(at, submittedAt) }));
  const lostIn = (lesson: string): number => {
    const own = columns.flatMap(([id], at) => (id === lesson ? at : []));
    const lost = own.map((at) => pointsAt(at, null).earned - pointsAt(at, submittedAt).earned);
    return sumPoints(lost.map((earned) => ({ earned, possible: 0 }))).earned;
  };
  const { number, name, id, problem, notes } = student;
  const late = problem === null ? lessons.flatMap((lesson) => lateLesson(lesson, config, submittedAt, lostIn)) : [];
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

const NOTHING = { points: { earned: 0, possible: 0 }, attempted: false };

function lateLesson(
  { id }: ClassLesson,
  config: CourseConfig,
  submittedAt: number | null,
  lostIn: (lesson: string) => number,
): LateLesson[] {
  const late = lateOf(config, id, submittedAt);
  return late === null ? [] : [{ lesson: id, ...late, lost: lostIn(id) }];
}

/** Names all rules that points depend on, and no seed: shards by different ones are not one class. */
function printOf({ weights, deadlines, late, attempts }: CourseConfig): string | null {
  if (weights.size === 0 && deadlines.size === 0 && attempts === 0) return null;
  const rules = JSON.stringify([[...weights].toSorted(), [...deadlines].toSorted(), late, attempts]);
  return createHash('sha256').update(rules).digest('hex').slice(0, 24);
}
