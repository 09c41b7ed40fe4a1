import { expect, it } from 'vitest';
import { findLessons } from '../../grader/course/find-lessons.js';
import { temporaryFolder, writeFiles } from '../kit/temporary-kit.js';

async function lessonsOf(files: Record<string, string>) {
  const root = await temporaryFolder();
  await writeFiles(root, files);
  return findLessons(root);
}

it('takes the title and the order of the exercises from the README', async () => {
  const readme = '# One after another\n\n- [b](stubs/b.ts)\n- [a-b](stubs/a-b.ts)\n\nAgain [b](stubs/b.ts).\n';
  const [lesson] = await lessonsOf({ 'lessons/lesson-03-together/README.md': readme });
  expect(lesson).toMatchObject({ id: 'lesson-03', folder: 'lesson-03-together', title: 'One after another' });
  expect(lesson?.exercises.map(({ id }) => id)).toEqual(['b', 'a-b']);
});

it('puts the lessons in order', async () => {
  const lessons = await lessonsOf({
    'lessons/lesson-10-ten/README.md': '# Ten\n',
    'lessons/lesson-02-two/README.md': '# Two\n',
  });
  expect(lessons.map(({ id }) => id)).toEqual(['lesson-02', 'lesson-10']);
});

it.each([
  [
    'a folder with another kind of name',
    { 'lessons/notes/README.md': '# Notes\n' },
    'lessons/notes: a lesson folder is named lesson-NN-some-words',
  ],
  ['a lesson without a README', { 'lessons/lesson-01-x/example.ts': '' }, 'lessons/lesson-01-x: it has no README.md'],
  [
    'a README without a title',
    { 'lessons/lesson-01-x/README.md': 'Hello\n' },
    'lessons/lesson-01-x/README.md: it has no title ("# …")',
  ],
  ['a kit without lessons', { 'README.md': '' }, 'lessons: there is no such folder in the kit'],
])('reports %s with file and reason', async (_, files, message) => {
  await expect(lessonsOf(files)).rejects.toThrow(message);
});
