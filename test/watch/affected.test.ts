import path from 'node:path';
import { expect, it } from 'vitest';
import { findLessons } from '../../grader/course/find-lessons.js';
import { affectedExercises } from '../../grader/watch/affected.js';
import { temporaryKit } from '../kit/temporary-kit.js';

async function affectedBy(files: readonly string[]): Promise<readonly string[]> {
  const root = await temporaryKit({
    'exercises/lesson-01-two/both.ts': "import { pause } from './parts/pause.js';\n",
    'exercises/lesson-01-two/nap.ts': 'export const nap = 1;\n',
  });
  return affectedExercises(await findLessons(root), path.join(root, 'exercises'), files);
}

it('is the exercise whose file was saved, and those that may import it', async () => {
  expect(await affectedBy(['lesson-01-two/nap.ts'])).toEqual(['lesson-01/both', 'lesson-01/nap']);
});

it('is every exercise that imports from beside it, when a file is saved that it may import', async () => {
  expect(await affectedBy(['lesson-01-two/parts/pause.ts'])).toEqual(['lesson-01/both']);
  expect(await affectedBy(['lesson-01-two/data.json'])).toEqual(['lesson-01/both']);
});

it.each([
  'README.md',
  'lesson-01-two/notes.md',
  'lesson-01-two/both.ts.bak-1',
  'lesson-01-two/both.ts~',
  'lesson-01-two/both.ts.71.unfinished',
  'lesson-01-two/4913',
  'lesson-02-other/nap.ts',
  'nap.ts',
])('is none when %s was saved', async (file) => {
  expect(await affectedBy([file])).toEqual([]);
});
