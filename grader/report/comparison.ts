import { createColors } from './color.js';
import { harmless } from './text/harmless.js';
import { wrap } from './wrap.js';

/** A solved exercise beside its reference solution. */
export interface Comparison {
  readonly title: string;
  /** The names of the two files, for people. */
  readonly names: readonly [yours: string, reference: string];
  readonly sources: readonly [yours: string, reference: string];
  /** What differs at first glance: a name, and how many of it each has. */
  readonly differences: readonly {
    readonly what: string;
    readonly counts: readonly [yours: number, reference: number];
  }[];
  /** Whether yours passes; it is compared all the same with one that does. */
  readonly passed: boolean;
  /** What both were held to: the titles of the checks. */
  readonly promises: readonly string[];
}

const WIDTH = 80;

/** Both sources, one below the other because code is wider than half a screen, and what to look at in them. */
export function renderComparison(comparison: Comparison, { color }: { readonly color: boolean }): string {
  const { bold, dim } = createColors(color);
  const [yours, reference] = comparison.sources.map((source) => listing(source, dim));
  const [mine, theirs] = comparison.names;
  return [
    bold(comparison.title),
    `\n${bold('Yours')}  ${dim(mine)}\n\n${yours ?? ''}`,
    `${bold('The reference solution')}  ${dim(theirs)}\n\n${reference ?? ''}`,
    `${bold('What to compare')}\n\n${differencesOf(comparison)}`,
    wrap(`${comparison.passed ? 'Both pass.' : 'Yours does not pass yet.'} ${QUESTIONS}`, WIDTH, '  '),
    '',
    ...comparison.promises.map((promise) => wrap(`· ${promise}`, WIDTH, '    ')),
    '',
  ].join('\n');
}

const QUESTIONS =
  'For each check, find the line that makes it hold. Which of the two would you rather change in a year?';

function listing(source: string, dim: (text: string) => string): string {
  const lines = source.trimEnd().split('\n');
  const width = String(lines.length).length;
  return lines.map((line, index) => `${dim(String(index + 1).padStart(width + 2))}  ${harmless(line)}\n`).join('');
}

function differencesOf({ differences }: Comparison): string {
  if (differences.length === 0) return '  At first glance they are alike.\n';
  const rows = differences.map(({ what, counts: [yours, reference] }) => {
    return `  ${what.padEnd(32)}${String(yours).padStart(5)}${String(reference).padStart(12)}\n`;
  });
  return `  ${''.padEnd(32)}yours   reference\n${rows.join('')}`;
}
