import { CLASS_SCHEMA } from '../../../grader/report/class-result.js';
import type { ClassResult, StudentResult } from '../../../grader/report/class-result.js';
import type { ExerciseStatus } from '../../../grader/report/result.js';
import { sumPoints } from '../../../grader/report/points.js';

/** A student of a class with two exercises of four points each. */
export function student(
  name: string,
  exercises: readonly (readonly [status: ExerciseStatus, earned: number, ...diagnoses: string[]])[],
  rest: Partial<StudentResult> = {},
): StudentResult {
  const results = exercises.map(([status, earned, ...diagnoses]) => ({
    status,
    attempted: status !== 'not-started',
    points: { earned, possible: 4 },
    diagnoses,
  }));
  const points = sumPoints(results.map((one) => one.points));
  return { number: 0, name, id: null, problem: null, points, exercises: results, ...rest };
}

/** A class of one lesson with two exercises. */
export function classOf(students: readonly StudentResult[], rest: Partial<ClassResult> = {}): ClassResult {
  return {
    schema: CLASS_SCHEMA,
    kit: 'kit',
    roster: 'roster',
    seed: 1,
    limitMs: 5_000,
    shard: null,
    lessons: [
      {
        id: 'lesson-01',
        folder: 'lesson-01-two',
        title: 'Waiting for two',
        exercises: [
          { id: 'both', title: 'Wait for both', possible: 4 },
          { id: 'nap', title: 'Take a nap', possible: 4 },
        ],
      },
    ],
    students: students.map((one, number) => ({ ...one, number })),
    samples: [],
    ...rest,
  };
}
