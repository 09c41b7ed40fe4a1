import { essenceOf } from './essence.js';
import { applyMutant } from './mutant.js';
import type { Mutant } from './mutant.js';

/**
 * Leaves out the mutants that are no programs, that are the original once more, or that come to the same program as one
 * before them.
 *
 * @param names the exports that the checks use
 */
export async function distinctMutants(
  source: string,
  names: readonly string[],
  mutants: readonly Mutant[],
): Promise<Mutant[]> {
  const essences = await Promise.all(mutants.map((mutant) => essenceOf(applyMutant(source, mutant), names)));
  const seen = new Set<string | null>([null, await essenceOf(source, names)]);
  return mutants.filter((_, index) => {
    const essence = essences[index] ?? null;
    const isNew = !seen.has(essence);
    seen.add(essence);
    return isNew;
  });
}
