import { CourseFault } from '../course/course-fault.js';

/** What went wrong, for the student to hand on to whoever can mend it. */
export function faultText(error: unknown): string {
  if (error instanceof CourseFault) return `The course itself is broken: ${error.message}. ${REPORT}`;
  return `${REPORT}\n\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

const REPORT = 'Please report it to whoever gave you this course.';
