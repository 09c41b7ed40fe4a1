import { expect, it } from 'vitest';
import { renderNotes } from '../../grader/report/notes.js';

const note = (line: number, message: string) => ({ line, message, rule: 'a-rule' });

it('shows nothing where there are no notes', () => {
  expect(renderNotes([], { color: false })).toBe('');
});

it('wraps long notes, counts those beyond the sixth, and makes what is in them harmless', () => {
  const many = [
    note(1, 'a \u001b[31mred\u001b[0m message'),
    note(20, 'words '.repeat(20).trim()),
    ...Array.from({ length: 6 }, (_, index) => note(30 + index, 'short')),
  ];
  const text = renderNotes([{ exercise: 'lesson-01 nap', file: 'exercises/nap.ts', notes: many }], { color: false });
  expect(text).toContain(
    ' lesson-01 nap\n     line 1   a \\x1b[31mred\\x1b[0m message (a-rule)\n     line 20  words words',
  );
  expect(text).toContain('     line 33  short (a-rule)\n     and 2 more\n');
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});
