import { expect, it } from 'vitest';
import { wrap } from '../../grader/report/wrap.js';

it('indents each line, and counts the indent to the width', () => {
  expect(wrap('What is each task doing meanwhile?', 16, '  ')).toBe('  What is each\n  task doing\n  meanwhile?');
});

it('keeps the line breaks of the text', () => {
  expect(wrap('first\n\nsecond', 40, '  ')).toBe('  first\n\n  second');
});
