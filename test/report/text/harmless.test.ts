import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless } from '../../../grader/report/text/harmless.js';

describe('text from a submission', () => {
  it.each([
    ['a color', '\u001b[31mred\u001b[0m', '\\x1b[31mred\\x1b[0m'],
    ['a one-byte control sequence', '\u009b2J', '\\x9b2J'],
    ['a carriage return and a line break', 'passed\r\n', 'passed\\r\\n'],
    ['a bell and a null', '\u0007\u0000', '\\x07\\x00'],
    ['a change of writing direction', '\u202egnp', '\\u202egnp'],
    ['an invisible filler', '\u3164', '\\u3164'],
    ['half a surrogate pair', '\ud83d!', '\\ud83d!'],
    ['an invisible tag', '\u{e0041}', '\\u{e0041}'],
    ['a line separator', '\u2028', '\\u2028'],
  ])('shows %s instead of obeying it', (_what, text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  it.each(['plain text', '日本語', 'é', '👨‍👩‍👧', '❤️', 'نمی‌دانم'])('leaves %s as it is', (text) => {
    expect(harmless(text)).toBe(text);
  });

  it('shows a tab as spaces', () => {
    expect(harmless('a\tb')).toBe('a    b');
  });

  it('is cut when nobody could read it all', () => {
    expect(harmless('x'.repeat(10_000))).toHaveLength(10_000);
    expect(harmless('日'.repeat(1_000_000))).toBe(`${'日'.repeat(10_000)}…`);
  });

  it('is safe however deep it lies, and nothing else of the data changes', () => {
    expect(harmless({ points: 3, line: null, output: [{ text: '\u001b[2J' }] })).toEqual({
      points: 3,
      line: null,
      output: [{ text: '\\x1b[2J' }],
    });
  });

  it('never holds a control character, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(harmless(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
      }),
      { seed: 20 },
    );
  });
});
