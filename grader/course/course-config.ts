/** A course as one teacher gives it: what counts, how much, and until when. */
export interface CourseConfig {
  /** Ids of the lessons that are graded when none is named; `null` for those that were begun. */
  readonly lessons: readonly string[] | null;
  /** What points are multiplied by, by `lesson-03` or `lesson-03/run-together`; the finer name counts. */
  readonly weights: ReadonlyMap<string, number>;
  /** Until when a lesson is in time, by its id. Real ms since 1970. */
  readonly deadlines: ReadonlyMap<string, number>;
  readonly late: LatePolicy;
  /** The share of an exercise's points for one that was begun, from 0 to 1. */
  readonly attempts: number;
  /** The seed that is not to be told; `null` for the one that everybody knows. */
  readonly seed: number | null;
}

export interface LatePolicy {
  /** The share of the earned points that each begun day costs. */
  readonly perDay: number;
  /** The largest share that can be lost. */
  readonly atMost: number;
  /** So long after a deadline it is still in time. Real ms. */
  readonly graceMs: number;
}

/** A course without rules of its own. */
export const PLAIN_COURSE: CourseConfig = {
  lessons: null,
  weights: new Map(),
  deadlines: new Map(),
  late: { perDay: 0, atMost: 1, graceMs: 0 },
  attempts: 0,
  seed: null,
};
