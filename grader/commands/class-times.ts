import path from 'node:path';
import { TimesRefused, readSubmissionTimes } from '../class/intake/submission-times.js';
import type { Submission } from '../class/submission.js';
import type { CourseConfig } from '../course/course-config.js';
import { RequestError } from './request-error.js';
import type { Terminal } from './terminal.js';
import { reasonOf } from './write-file.js';

/**
 * When everybody handed in, by name, as far as it is told. What in the table does not fit the class is said.
 *
 * @throws RequestError when the table cannot be read
 */
export async function timesOf(
  submissions: readonly Submission[],
  file: string | undefined,
  config: CourseConfig,
  terminal: Terminal,
): Promise<ReadonlyMap<string, number>> {
  if (file === undefined) {
    if (config.deadlines.size > 0) terminal.err('The course has deadlines; without --times nobody is late.\n');
    return new Map();
  }
  const { byName, strangers } = await readSubmissionTimes(path.resolve(terminal.cwd, file), submissions).catch(
    (error: unknown) => {
      const reason = error instanceof TimesRefused ? error.message : `cannot be read (${reasonOf(error)})`;
      throw new RequestError(`The table of times "${file}" ${reason}: a row is a student's name, a comma and a time.`);
    },
  );
  const [stranger] = strangers;
  if (stranger !== undefined)
    terminal.err(`${areNot(strangers.length, `in "${file}"`)} in this class, the first is "${stranger}".\n`);
  const unknown = submissions.filter(({ name }) => !byName.has(name));
  const [first] = unknown;
  if (first !== undefined)
    terminal.err(
      `${areNot(unknown.length, 'of the class')} in "${file}": in time, as far as is known. The first is "${first.name}".\n`,
    );
  return byName;
}

function areNot(count: number, of: string): string {
  return `${count} ${of} ${count === 1 ? 'is' : 'are'} not`;
}
