import type { ComparedTest } from './compare-file.js';

/**
 * Why tests that Node passes fail in the sandbox, by `FILE | TEST | WHAT THE SANDBOX SAYS`. A `*` stands for any text:
 * what is declared is a fault that is known, so that another one in the same test is still told.
 */
export type KnownGaps = Readonly<Record<string, string>>;

/** @returns the gap that explains a test */
export function gapOf(test: ComparedTest, gaps: KnownGaps): string | undefined {
  const text = `${test.file} | ${test.name} | ${test.sandbox}`;
  return Object.keys(gaps).find((gap) => patternOf(gap).test(text));
}

function patternOf(gap: string): RegExp {
  const parts = gap.split('*').map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's');
}
