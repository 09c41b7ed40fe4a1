import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type CourseConfig, PLAIN_COURSE } from '../course/course-config.js';
import type { Lesson } from '../course/lesson.js';
import type { Kit } from '../grading/kit.js';
import { RequestError } from './request-error.js';
import type { Terminal } from './terminal.js';
import { reasonOf } from './write-file.js';

const NAME = 'course.config.json';

/**
 * The rules of the course: those of `course.config.json` in the kit's folder, and the hidden seed of `MEANWHILE_SEED`,
 * which comes before that of the file. Without either, a course without rules.
 *
 * @throws RequestError that names the key when something in them cannot be meant
 */
export async function openCourseConfig(
  kit: Kit,
  lessons: readonly Lesson[],
  env: Terminal['env'],
): Promise<CourseConfig> {
  const config = await readConfig(path.join(kit.root, NAME), lessons);
  const seed = seedFrom(env.MEANWHILE_SEED ?? '');
  return seed === null ? config : { ...config, seed };
}

async function readConfig(file: string, lessons: readonly Lesson[]): Promise<CourseConfig> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (reasonOf(error) === 'ENOENT') return null;
    throw new RequestError(`${NAME} cannot be read (${reasonOf(error)}): check its permissions.`);
  });
  if (text === null) return PLAIN_COURSE;
  // Loaded only here: few courses have a file of rules, and the reader of it costs every command some milliseconds.
  const { CourseConfigError, parseCourseConfig } = await import('../course/parse-course-config.js');
  try {
    return parseCourseConfig(text, lessons);
  } catch (error) {
    if (!(error instanceof CourseConfigError)) throw error;
    throw new RequestError(`In ${NAME}, ${error.message}${/[.?]$/.test(error.message) ? '' : '.'}`);
  }
}

/** What is wrong with it is not shown: it is a secret. */
function seedFrom(text: string): number | null {
  if (text.trim() === '') return null;
  const seed = Number(text);
  if (Number.isSafeInteger(seed)) return seed;
  throw new RequestError('MEANWHILE_SEED in the environment must be a whole number of at most 15 digits.');
}
