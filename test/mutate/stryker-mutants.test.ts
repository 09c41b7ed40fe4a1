import { expect, it } from 'vitest';
import { applyMutant } from '../../mutate/mutant.js';
import { strykerMutants } from '../../mutate/stryker-mutants.js';

/** Every mutant's family and whole text. */
async function mutated(source: string): Promise<[family: string, text: string][]> {
  const mutants = await strykerMutants('sample.ts', source);
  return mutants.map((mutant) => [mutant.family, applyMutant(source, mutant)]);
}

it('finds the place of each change, on whichever line', async () => {
  const mutants = await mutated('let total: number = 0;\n  total += 1;\nexport const more = total < 2;\n');
  expect(mutants).toContainEqual([
    'AssignmentOperator',
    'let total: number = 0;\n  total -= 1;\nexport const more = total < 2;\n',
  ]);
  expect(mutants).toContainEqual([
    'EqualityOperator',
    'let total: number = 0;\n  total += 1;\nexport const more = total <= 2;\n',
  ]);
});

it('keeps a changed operator together with its own operands', async () => {
  expect(await mutated('export const any = a && b && c;')).toContainEqual([
    'LogicalOperator',
    'export const any = (a || b) && c;',
  ]);
});

it('leaves types alone', async () => {
  expect(await mutated("export type Kind = 'a' | 'b';\nexport interface Done { kind: 'c' }\n")).toEqual([]);
});
