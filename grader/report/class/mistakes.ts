import type { ClassResult, Sample } from '../class-result.js';

/** A mistake, and how far it is spread. */
export interface Mistake {
  readonly diagnosis: string;
  /** Students who made it at least once. */
  readonly students: number;
  /** Where it was made, the most frequent first. */
  readonly exercises: readonly MistakeInExercise[];
}

export interface MistakeInExercise {
  readonly lesson: string;
  readonly exercise: string;
  readonly students: number;
  readonly sample: Sample | null;
}

/** What a class misunderstands: every mistake that somebody made, the most frequent first. */
export function mistakesOf(result: ClassResult): Mistake[] {
  const columns = columnsOf(result);
  const makers = new Map<string, { all: Set<number>; byColumn: Map<number, number> }>();
  for (const { number, exercises } of result.students) {
    for (const [column, { diagnoses }] of exercises.entries()) {
      for (const diagnosis of diagnoses) {
        const made = makers.get(diagnosis) ?? { all: new Set(), byColumn: new Map<number, number>() };
        made.all.add(number);
        made.byColumn.set(column, (made.byColumn.get(column) ?? 0) + 1);
        makers.set(diagnosis, made);
      }
    }
  }
  return [...makers.entries()]
    .map(([diagnosis, { all, byColumn }]) => ({
      diagnosis,
      students: all.size,
      exercises: [...byColumn.entries()]
        .toSorted(([a, often], [b, oftener]) => oftener - often || a - b)
        .map(([column, students]) => ({
          ...at(columns, column),
          students,
          sample: sampleOf(result, at(columns, column), diagnosis),
        })),
    }))
    .toSorted((a, b) => b.students - a.students || (a.diagnosis < b.diagnosis ? -1 : 1));
}

/** An exercise by its lesson. */
export interface Column {
  readonly lesson: string;
  readonly exercise: string;
}

/** The exercises of a class in the order in which each student has them. */
export function columnsOf({ lessons }: ClassResult): Column[] {
  return lessons.flatMap(({ id, exercises }) => exercises.map((exercise) => ({ lesson: id, exercise: exercise.id })));
}

function at(columns: readonly Column[], index: number): Column {
  return columns[index] ?? { lesson: '', exercise: '' };
}

function sampleOf({ samples }: ClassResult, { lesson, exercise }: Column, diagnosis: string): Sample | null {
  return (
    samples.find((one) => one.lesson === lesson && one.exercise === exercise && one.diagnosis === diagnosis) ?? null
  );
}
