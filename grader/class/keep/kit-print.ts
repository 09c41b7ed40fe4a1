import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Kit } from '../../grading/kit.js';
import type { LoadedExercise } from '../../grading/loaded-exercise.js';

/**
 * A name for everything of the teacher's that a verdict depends on: the grader, the course and the version of Node.
 * Another one may judge differently.
 */
export async function kitPrint(kit: Kit, exercises: readonly LoadedExercise[]): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  const built = path.dirname(kit.childProgram);
  for (const name of (await readdir(built)).filter((file) => /\.(?:cjs|json)$/.test(file)).toSorted())
    hash.update(`\0${name}\0`).update(await readFile(path.join(built, name)));
  for (const { lesson, files, checks, stubCode, exports } of exercises)
    hash.update(JSON.stringify([lesson.folder, files.id, checks, stubCode, exports]));
  return hash.digest('hex').slice(0, PLENTY);
}

/** Hexadecimal digits that no two kits share by chance. */
const PLENTY = 24;
