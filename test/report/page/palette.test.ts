import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, type Palette } from '../../../grader/report/page/palette.js';

/** How much light a color gives, from 0 to 1, as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as [string, Palette][])('the %s palette', (_name, palette) => {
  it('has bars stand out from paper and panel', () => {
    expect(contrast(palette.bar, palette.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(palette.bar, palette.panel)).toBeGreaterThanOrEqual(3);
  });

  it.each(['ink', 'soft', 'link', 'good', 'bad', 'warn'] as const)('has %s stand out from paper and panel', (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[name], palette.panel)).toBeGreaterThanOrEqual(4.5);
  });
});
