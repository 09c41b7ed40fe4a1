import { transform } from 'esbuild';
import { applyMutant } from './mutant.js';
import type { Mutant } from './mutant.js';

/**
 * Leaves out the mutants that are no programs, that are the original once more, or that come to the same code as one
 * before them. What no checked function uses is no part of the code that is compared: nobody could tell.
 *
 * @param names what the checks use of the program
 */
export async function distinctMutants(
  source: string,
  names: readonly string[],
  mutants: readonly Mutant[],
): Promise<Mutant[]> {
  const seen = new Set<string | null>([null, await essence(source, names)]);
  const distinct: Mutant[] = [];
  for (const mutant of mutants) {
    const code = await essence(applyMutant(source, mutant), names);
    if (!seen.has(code)) distinct.push(mutant);
    seen.add(code);
  }
  return distinct;
}

/** The program without types, white space and unused parts, its syntax in its shortest form; `null` when it is none. */
async function essence(text: string, names: readonly string[]): Promise<string | null> {
  try {
    const { code } = await transform(`${text}\n$use(${names.join(', ')});`, {
      loader: 'ts',
      format: 'iife',
      treeShaking: true,
      minifySyntax: true,
      minifyWhitespace: true,
      legalComments: 'none',
      logLevel: 'silent',
    });
    return code;
  } catch {
    return null;
  }
}
