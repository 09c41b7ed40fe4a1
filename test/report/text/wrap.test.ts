import { describe, expect, it } from 'vitest';
import { atMost, fold, wrap } from '../../../grader/report/text/wrap.js';

describe('wrapping', () => {
  it('breaks between words', () => {
    expect(wrap('Each task starts when the one before it has finished.', 20)).toEqual([
      'Each task starts',
      'when the one before',
      'it has finished.',
    ]);
  });

  it('fills a row exactly', () => {
    expect(wrap('abc def', 7)).toEqual(['abc def']);
    expect(wrap('abc def', 6)).toEqual(['abc', 'def']);
  });

  it('breaks a word that is longer than a row, and starts it behind the word before', () => {
    expect(wrap('got xxxxxxxxxxxx today', 8)).toEqual(['got xxxx', 'xxxxxxxx', 'today']);
  });

  it('keeps a number and its unit of time together', () => {
    expect(wrap('done at 200 ms. Then 3 more', 12)).toEqual(['done at', '200 ms. Then', '3 more']);
    expect(wrap('waits for 15 min', 12)).toEqual(['waits for', '15 min']);
  });

  it('keeps the spaces of a value that a sentence quotes', () => {
    expect(wrap("returned 'a   b'", 40)).toEqual(["returned 'a   b'"]);
  });

  it('gives one empty row for an empty text', () => {
    expect(wrap('', 10)).toEqual(['']);
  });
});

describe('folding', () => {
  it('fills each row and keeps every character', () => {
    expect(fold('  indented text', 6)).toEqual(['  inde', 'nted t', 'ext']);
  });

  it('leaves a column free rather than cut a wide character', () => {
    expect(fold('a日本', 4)).toEqual(['a日', '本']);
  });
});

it('counts the rows that are too many', () => {
  const rest = (count: number): string => `and ${count} more`;
  expect(atMost(['a', 'b', 'c'], 2, rest)).toEqual(['a', 'b', 'and 1 more']);
  expect(atMost(['a', 'b'], 2, rest)).toEqual(['a', 'b']);
});
