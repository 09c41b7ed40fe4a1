import type { ExerciseStatus, Late, Points } from './result.js';

/** The version of the class document; it is what `--json` writes and what `merge` reads. */
export const CLASS_SCHEMA = 'meanwhile/class/v1';

/** One part of a class that is graded in several places. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** What a whole class, or one shard of it, came to. Everything in it is in a fixed order. */
export interface ClassResult {
  readonly schema: typeof CLASS_SCHEMA;
  /** Names the grader and the course that graded: shards of different ones are not one class. */
  readonly kit: string;
  /** Names the whole class, whichever part of it this is. */
  readonly roster: string;
  /** 0 when it is not to be told. */
  readonly seed: number;
  /** There when the seed is the course's hidden one. */
  readonly hiddenSeed?: true;
  /** Names the rules that went into the points; not there without rules. */
  readonly rules?: string;
  /** Real milliseconds that each exercise had. */
  readonly limitMs: number;
  /** `null` for a whole class. */
  readonly shard: Shard | null;
  readonly lessons: readonly ClassLesson[];
  readonly students: readonly StudentResult[];
  readonly samples: readonly Sample[];
}

export interface ClassLesson {
  readonly id: string;
  readonly folder: string;
  readonly title: string;
  readonly exercises: readonly ClassExercise[];
}

export interface ClassExercise {
  readonly id: string;
  readonly title: string;
  /** Points. */
  readonly possible: number;
}

export interface StudentResult {
  /** The place in the class, from 0, whichever shard graded it. */
  readonly number: number;
  readonly name: string;
  /** The number that the learning platform has given, when what was handed in tells it. */
  readonly id: string | null;
  /** Why there was nothing to grade, in a sentence; `null` when there was. */
  readonly problem: string | null;
  /** The lessons that were handed in late, where the course has deadlines and it is known. */
  readonly late?: readonly LateLesson[];
  /** What is to be said of how it was handed in, in sentences; only there when there is something. */
  readonly notes?: readonly string[];
  readonly points: Points;
  /** One for each exercise of each lesson, in their order. */
  readonly exercises: readonly StudentExercise[];
}

export interface LateLesson extends Late {
  readonly lesson: string;
  /** The points that it cost. */
  readonly lost: number;
}

export interface StudentExercise {
  readonly status: ExerciseStatus;
  /** Whether at least one check ran to its verdict. */
  readonly attempted: boolean;
  readonly points: Points;
  /** The mistakes by their names, each once, in the order of the checks. */
  readonly diagnoses: readonly string[];
}

/** What somebody wrote, without anything that tells who. */
export interface Sample {
  readonly lesson: string;
  readonly exercise: string;
  readonly diagnosis: string;
  /** Of the file as it was handed in. */
  readonly bytes: number;
  /** JavaScript: comments and types are gone, texts that no course file has are masked. */
  readonly code: string;
  /** The line of `code` at which the mistake was found, from 1. */
  readonly line: number | null;
}
