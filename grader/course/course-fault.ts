/** Something in the course itself is wrong: the grader's own fault, never the student's. */
export class CourseFault extends Error {
  override readonly name = 'CourseFault';

  /**
   * @param file the file or folder at fault, relative to the kit
   * @param reason what is wrong with it, in a few words
   */
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
  }
}
