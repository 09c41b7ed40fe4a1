import { expect, it } from 'vitest';
import { findLessons } from '../../grader/course/find-lessons.js';
import { findStrayFiles } from '../../grader/verify/stray-files.js';
import { typeCheckCourse } from '../../grader/verify/type-check.js';
import { temporaryKit } from '../kit/temporary-kit.js';

async function stray(files: Readonly<Record<string, string>>): Promise<string[]> {
  const root = await temporaryKit(files);
  return (await findStrayFiles(root, await findLessons(root))).map(({ where }) => where);
}

it('finds no stray file in a course that has none', async () => {
  expect(await stray({})).toEqual([]);
});

it.each([
  'lessons/lesson-01-two/notes.txt',
  'lessons/lesson-01-two/stubs/unlisted.ts',
  'lessons/lesson-01-two/checks/unlisted.ts',
  'solutions/lesson-01-two/unlisted.ts',
  'solutions/lesson-09-gone',
  'test/mistakes/lesson-01-two/unlisted',
  'test/alternatives/lesson-09-gone',
])('finds the stray %s', async (name) => {
  const file = /\.\w+$/.test(name) ? name : `${name}/x.ts`;
  expect(await stray({ [file]: '' })).toEqual([name]);
});

const TSCONFIG =
  '{ "compilerOptions": { "noEmit": true, "strict": true, "module": "nodenext", "types": [] }, "include": ["lessons/*/stubs", "solutions"] }';

it('finds type errors in the course, with file and line', async () => {
  const root = await temporaryKit({
    'tsconfig.json': TSCONFIG,
    'package.json': '{ "type": "module" }',
    'solutions/lesson-01-two/both.ts': 'export const x: number = 1;\nexport const both: number = "no";\n',
    'solutions/lesson-01-two/nap.ts': 'export const nap = 1;\n',
  });
  expect(await typeCheckCourse(root)).toEqual([
    { where: 'solutions/lesson-01-two/both.ts:2', what: "TS2322: Type 'string' is not assignable to type 'number'." },
  ]);
});

it('finds nothing when all of it type-checks', async () => {
  const typed = 'export const both = 1;\nexport const nap = 2;\n';
  const root = await temporaryKit({
    'tsconfig.json': TSCONFIG,
    'package.json': '{ "type": "module" }',
    'solutions/lesson-01-two/both.ts': typed,
    'solutions/lesson-01-two/nap.ts': typed,
  });
  expect(await typeCheckCourse(root)).toEqual([]);
});
