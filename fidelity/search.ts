import fc from 'fast-check';
import { compare } from './compare.js';
import type { Comparison, Sides } from './compare.js';
import { programs } from './program/draw-program.js';
import type { Program } from './program/program.js';
import { reduce } from './reduce.js';

export type Difference = Comparison & { readonly kind: 'different' };

/** What came of comparing many programs. */
export interface Findings {
  /** Programs that ran alike, or did not. */
  readonly compared: number;
  /** Those of them in which real Node needed more time between its timers to show the sandbox's order. */
  readonly slowly: number;
  /** Programs set aside because real Node did not agree with itself. */
  readonly unsteady: number;
  /** Each as the smallest program that still shows a difference. */
  readonly differences: readonly Difference[];
}

/** After so many the rest would be more of the same. */
const MOST_DIFFERENCES = 10;

/**
 * Draws programs and compares them, and makes those small that differ.
 *
 * @param seed the same seed draws the same programs
 */
export async function search(sides: Sides, count: number, seed: number): Promise<Findings> {
  const comparisons: Comparison[] = [];
  for (const program of fc.sample(programs(), { numRuns: count, seed })) {
    const comparison = await compare(sides, program);
    comparisons.push(comparison.kind === 'different' ? await smallest(sides, program, comparison) : comparison);
    if (ofKind(comparisons, 'different').length === MOST_DIFFERENCES) break;
  }
  const unsteady = ofKind(comparisons, 'unsteady').length;
  return {
    compared: comparisons.length - unsteady,
    slowly: ofKind(comparisons, 'same').filter(({ slowly }) => slowly).length,
    unsteady,
    differences: ofKind(comparisons, 'different'),
  };
}

async function smallest(sides: Sides, program: Program, difference: Difference): Promise<Difference> {
  let last = difference;
  await reduce(program, async (candidate) => {
    const comparison = await compare(sides, candidate);
    if (comparison.kind === 'different') last = comparison;
    return comparison.kind === 'different';
  });
  return last;
}

function ofKind<Kind extends Comparison['kind']>(
  comparisons: readonly Comparison[],
  kind: Kind,
): (Comparison & { readonly kind: Kind })[] {
  return comparisons.filter((one): one is Comparison & { readonly kind: Kind } => one.kind === kind);
}
