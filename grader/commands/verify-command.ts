import { findLessons } from '../course/find-lessons.js';
import type { Kit } from '../grading/kit.js';
import type { Verification } from '../verify/verify.js';
import { chooseLesson } from './choose.js';
import { EXIT } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** Lets the kit check itself and names whatever is wrong. Gives the exit code. */
export async function verifyCommand(
  kit: Kit,
  terminal: Terminal,
  lessonName: string | undefined,
  { seeds }: { readonly seeds?: number } = {},
): Promise<number> {
  // Loaded only here: its Markdown reader would cost every other command some milliseconds.
  const { verify } = await import('../verify/verify.js');
  const all = await findLessons(kit.root);
  const lessons = lessonName === undefined ? all : [chooseLesson(all, lessonName)];
  const verification = await verify(kit, lessons, all, seeds);
  terminal.out(renderVerification(verification));
  return verification.findings.length === 0 ? EXIT.passed : EXIT.failed;
}

const COLUMNS = ['lesson', 'exercises', 'checks', 'right', 'wrong', 'listings', 'words'] as const;

function renderVerification({ lessons, findings }: Verification): string {
  const rows = lessons.map(({ id, exercises, checks, right, wrong, listings, words }) => [
    id,
    ...[exercises, checks, right, wrong, listings, words].map(String),
  ]);
  const table = [[...COLUMNS], ...rows].map((row) =>
    row.map((cell, index) => cell.padStart(COLUMNS[index]?.length ?? 0).padStart(9)).join(' '),
  );
  const found = findings.map(({ where, what }) => `✗ ${where}\n    ${what}`);
  const end = findings.length === 0 ? '✓ Everything is as it must be.' : `${findings.length} found.`;
  return [...table, '', ...found, end, ''].join('\n');
}
