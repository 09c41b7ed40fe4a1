/** Something in the kit that is not as it must be. */
export interface Finding {
  /** The file or folder, relative to the kit, with forward slashes. */
  readonly where: string;
  /** What is wrong with it, and what was wanted. */
  readonly what: string;
}
