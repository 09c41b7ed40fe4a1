/** An exercise as it is found on disk; its checks are not loaded yet. Files are absolute. */
export interface ExerciseFiles {
  /** The name of its files, in kebab case. */
  readonly id: string;
  readonly stub: string;
  readonly checks: string;
  readonly solution: string;
}

export interface Lesson {
  /** `lesson-03` */
  readonly id: string;
  /** The folder's whole name, the same in `lessons/`, `exercises/` and `solutions/`. */
  readonly folder: string;
  readonly title: string;
  readonly readme: string;
  readonly example: string;
  /** In the order in which the README presents them. */
  readonly exercises: readonly ExerciseFiles[];
}
