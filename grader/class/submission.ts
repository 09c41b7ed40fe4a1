/** What one student handed in, as it lies in the class folder. */
export interface Submission {
  /** Unique in the class. */
  readonly name: string;
  /** The number that the learning platform has given; `null` when there is none. */
  readonly id: string | null;
  readonly source: SubmissionSource;
}

export type SubmissionSource =
  | { readonly kind: 'folder'; readonly folder: string }
  /** Files that belong together: archives, or single exercises. Absolute. */
  | { readonly kind: 'files'; readonly files: readonly SubmittedFile[] }
  /** There is something that cannot be graded; `problem` is a sentence. */
  | { readonly kind: 'unusable'; readonly problem: string };

export interface SubmittedFile {
  readonly path: string;
  /** As the student had named it. */
  readonly name: string;
  /** The platform's number of the upload, where it tells one: later ones are larger. */
  readonly upload?: number;
}
