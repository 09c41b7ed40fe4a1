import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Makes a kit whose course is one lesson over and over, in a temporary folder; gives the folder. */
export async function longCourse(root: string, lesson: string, lessons: number): Promise<string> {
  const kit = await mkdtemp(path.join(tmpdir(), 'meanwhile-bench-'));
  const names = Array.from({ length: lessons }, (_, index) => `lesson-${String(index + 1).padStart(2, '0')}-copy`);
  for (const name of names) {
    await cp(path.join(root, 'lessons', lesson), path.join(kit, 'lessons', name), { recursive: true });
    await cp(path.join(root, 'solutions', lesson), path.join(kit, 'solutions', name), { recursive: true });
  }
  for (const part of ['bin', 'grader', 'node_modules', 'package-lock.json', 'package.json']) {
    await (part === 'bin'
      ? cp(path.join(root, part), path.join(kit, part), { recursive: true })
      : symlink(path.join(root, part), path.join(kit, part)));
  }
  return kit;
}
