import type { Lesson } from '../course/lesson.js';
import { layOut } from './desk.js';
import type { Desk } from './desk.js';
import type { Terminal } from './terminal.js';

/** Puts the stubs of lessons that are missing on the kit's own desk, and says so. */
export async function putStubs(terminal: Terminal, desk: Desk, lessons: readonly Lesson[]): Promise<void> {
  if (!desk.own) return;
  for (const lesson of lessons) {
    const put = await layOut(desk, lesson);
    if (put > 0) terminal.err(`Put ${put} ${put === 1 ? 'stub' : 'stubs'} into ${desk.name}/${lesson.folder}/\n\n`);
  }
}
