import { expect, it } from 'vitest';
import { showClassProgress, timeLeft } from '../../grader/commands/class-progress.js';
import type { Terminal } from '../../grader/commands/terminal.js';

it.each([
  [{ done: 100, kept: 0, total: 300 }, 20_000, 'about 40 s'],
  [{ done: 150, kept: 100, total: 300 }, 20_000, 'about 60 s'],
  [{ done: 100, kept: 0, total: 1_000 }, 60_000, 'about 9 min'],
  [{ done: 1_000, kept: 0, total: 100_000 }, 160_000, 'about 4.4 h'],
  [{ done: 100, kept: 100, total: 300 }, 20_000, null],
  [{ done: 300, kept: 0, total: 300 }, 20_000, null],
])('after %j in %i ms it takes %s more', (progress, elapsedMs, left) => {
  expect(timeLeft(progress, elapsedMs)).toBe(left);
});

it('says nothing where nobody looks', () => {
  const said: string[] = [];
  const err = (text: string): void => void said.push(text);
  const terminal = { err, errIsTerminal: false } as Terminal;
  const { show, clear } = showClassProgress(terminal);
  show({ done: 1, kept: 0, total: 2 });
  clear();
  expect(said).toEqual([]);
});
