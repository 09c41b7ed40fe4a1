/** Something that a compiler or a linter says of a submission. No points depend on it. */
export interface Note {
  /** The line in the submission, from 1. */
  readonly line: number;
  readonly message: string;
  /** The rule, by the name under which its tool knows it: `TS2322`, `no-await-in-loop`. */
  readonly rule: string;
}
