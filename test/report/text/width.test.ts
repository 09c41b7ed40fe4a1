import { describe, expect, it } from 'vitest';
import { cut, cutInside, displayWidth, pad } from '../../../grader/report/text/width.js';

describe('the width of a text', () => {
  it.each([
    ['', 0],
    ['run-together', 12],
    ['✓ ✗ · – … ▇░▏▸│', 15],
    ['é and e\u0301', 7],
    ['日本語', 6],
    ['한국어', 6],
    ['ﾃｽﾄ', 3],
    ['नि', 2],
    ['🗼', 2],
    ['👨‍👩‍👧', 2],
    ['🇳🇱', 2],
    ['❤️', 2],
    ['👍🏽', 2],
    ['1️⃣', 2],
    ['\u0301', 0],
    ['\u001b[31mred\u001b[39m', 3],
  ])('of %j is %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });

  it('is found for a million marks on one letter', () => {
    expect(displayWidth(`e${'\u0301'.repeat(1_000_000)}`)).toBe(1);
  });
});

describe('cutting', () => {
  it('leaves a text that fits', () => {
    expect(cut('all of it', 9)).toBe('all of it');
    expect(cutInside('all of it', 9)).toBe('all of it');
  });

  it('keeps the beginning, and no space before the dots', () => {
    expect(cut('all of it', 8)).toBe('all of…');
  });

  it('keeps both ends of a label', () => {
    expect(cutInside('download https://example.org/a.zip', 16)).toBe('downloa…rg/a.zip');
  });

  it('never cuts through a wide character', () => {
    expect(cut('日本語のファイル', 6)).toBe('日本…');
    expect(cutInside('日本語のファイル', 8)).toBe('日…イル');
    expect(cut('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 4)).toBe('👨‍👩‍👧…');
  });
});

it('pads by columns, not by characters', () => {
  expect(pad('日本', 6)).toBe('日本  ');
  expect(pad('long enough', 4)).toBe('long enough');
});
