import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compare } from '../../fidelity/compare.js';
import type { Comparison } from '../../fidelity/compare.js';
import { programs } from '../../fidelity/program/draw-program.js';
import { startedSides } from './both-sides.js';

const PROGRAMS = 40;
const SEED = 40;
const MINUTE = 60_000;

const sides = startedSides();

it('programs drawn at random print the same in the sandbox and in real Node', { timeout: MINUTE }, async () => {
  const comparisons: Comparison[] = [];
  for (const program of fc.sample(programs(), { numRuns: PROGRAMS, seed: SEED })) {
    comparisons.push(await compare(sides(), program));
  }
  const differences = comparisons.flatMap((one) => (one.kind === 'different' ? [one.text] : []));
  const how = `npm run fidelity -- --programs ${PROGRAMS} --seed ${SEED}`;
  expect(differences, `"${how}" makes these programs small`).toEqual([]);
  expect(comparisons.filter(({ kind }) => kind === 'same').length).toBeGreaterThan(PROGRAMS / 2);
});
