import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Lesson } from '../course/lesson.js';
import type { Finding } from './finding.js';

/** Finds files and folders of the course that belong to no exercise. */
export async function findStrayFiles(root: string, lessons: readonly Lesson[]): Promise<Finding[]> {
  const findings = await Promise.all([
    ...lessons.map((lesson) => strayInLesson(root, lesson)),
    ...['solutions', 'test/mistakes', 'test/alternatives'].map((folder) =>
      strayIn(
        root,
        folder,
        lessons.map((lesson) => lesson.folder),
        'no lesson has this name',
      ),
    ),
  ]);
  return findings.flat();
}

async function strayInLesson(root: string, { folder, exercises }: Lesson): Promise<Finding[]> {
  const ids = exercises.map(({ id }) => id);
  const files = ids.map((id) => `${id}.ts`);
  const unlisted = 'the README of the lesson links to no exercise of this name';
  const found = await Promise.all([
    strayIn(
      root,
      `lessons/${folder}`,
      ['README.md', 'example.ts', 'stubs', 'checks', 'subjects'],
      'a lesson has no such part',
    ),
    strayIn(root, `lessons/${folder}/stubs`, files, unlisted),
    strayIn(root, `lessons/${folder}/checks`, files, unlisted),
    strayIn(root, `solutions/${folder}`, files, unlisted),
    strayIn(root, `test/mistakes/${folder}`, ids, unlisted),
    strayIn(root, `test/alternatives/${folder}`, ids, unlisted),
  ]);
  return found.flat();
}

async function strayIn(root: string, folder: string, expected: readonly string[], why: string): Promise<Finding[]> {
  const names = await readdir(path.join(root, folder)).catch(() => []);
  return names
    .filter((name) => !expected.includes(name))
    .map((name) => ({ where: `${folder}/${name}`, what: `it is stray: ${why}` }));
}
