import { execa } from 'execa';
import { findLessons } from '../course/find-lessons.js';
import type { Kit } from '../grading/kit.js';
import { chooseLesson } from './choose.js';
import { EXIT } from './exit-code.js';
import { RequestError } from './request-error.js';
import type { Terminal } from './terminal.js';

/** Runs a lesson's example in real time, on this terminal. Gives the exit code. */
export async function exampleCommand(kit: Kit, terminal: Terminal, lessonName: string): Promise<number> {
  const lesson = chooseLesson(await findLessons(kit.root), lessonName);
  const { failed, isCanceled, exitCode } = await execa(
    process.execPath,
    ['--import', './bin/typescript.mjs', lesson.example],
    {
      cwd: kit.root,
      stdio: 'inherit',
      reject: false,
      cancelSignal: terminal.signal,
    },
  );
  if (isCanceled) return EXIT.interrupted;
  if (failed)
    throw new RequestError(
      `The example of ${lesson.id} ended with exit code ${String(exitCode)}: see what it printed above.`,
    );
  return EXIT.passed;
}
