import { describe, expect, it } from 'vitest';
import { createColors, wantsColor } from '../../grader/report/color.js';

describe('whether to write in color', () => {
  it('is yes for a terminal and no for a pipe', () => {
    expect(wantsColor({ isTTY: true, env: {}, flag: true })).toBe(true);
    expect(wantsColor({ isTTY: false, env: {}, flag: true })).toBe(false);
  });

  it('is no for a terminal that calls itself dumb', () => {
    expect(wantsColor({ isTTY: true, env: { TERM: 'dumb' }, flag: true })).toBe(false);
  });

  it('is no with NO_COLOR, whatever it says, also beside FORCE_COLOR', () => {
    expect(wantsColor({ isTTY: true, env: { NO_COLOR: '0' }, flag: true })).toBe(false);
    expect(wantsColor({ isTTY: true, env: { NO_COLOR: '1', FORCE_COLOR: '1' }, flag: true })).toBe(false);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(wantsColor({ isTTY: true, env: { NO_COLOR: '' }, flag: true })).toBe(true);
    expect(wantsColor({ isTTY: false, env: { FORCE_COLOR: '' }, flag: true })).toBe(false);
  });

  it('is yes in a pipe with FORCE_COLOR, and no in a terminal where that is 0 or false', () => {
    expect(wantsColor({ isTTY: false, env: { FORCE_COLOR: '3' }, flag: true })).toBe(true);
    expect(wantsColor({ isTTY: true, env: { FORCE_COLOR: '0' }, flag: true })).toBe(false);
    expect(wantsColor({ isTTY: true, env: { FORCE_COLOR: 'false' }, flag: true })).toBe(false);
  });

  it('is no with --no-color, whatever else is wished', () => {
    expect(wantsColor({ isTTY: true, env: { FORCE_COLOR: '1' }, flag: false })).toBe(false);
  });
});

it('leaves a text as it is when color is off', () => {
  expect(createColors(false).red('✗')).toBe('✗');
  expect(createColors(true).red('✗')).toBe('\u001b[31m✗\u001b[39m');
});
