import ts from 'typescript';
import { awaits, declaredAwaits } from './families/awaits.js';
import { combinators } from './families/combinators.js';
import type { Family } from './families/family.js';
import { lists } from './families/lists.js';
import { fewerAtOnce, loopsAtOnce } from './families/one-after-another.js';
import { swapped } from './families/order.js';
import { reactions, tries } from './families/reactions.js';
import { returns } from './families/returns.js';
import { leftOut } from './families/statements.js';
import { missingArguments, numbers, swappedParameters } from './families/values.js';
import type { Mutant } from './mutant.js';
import { typedSource } from './typed-source.js';

const FAMILIES: readonly Family[] = [
  awaits,
  declaredAwaits,
  combinators,
  fewerAtOnce,
  loopsAtOnce,
  lists,
  returns,
  reactions,
  tries,
  leftOut,
  swapped,
  numbers,
  missingArguments,
  swappedParameters,
];

/**
 * The mutants that a course about waiting needs besides the usual ones: what waits no longer, waits too often, waits for
 * another thing, or loses what it has waited for.
 *
 * @param name the program's file name
 */
export function waitingMutants(name: string, source: string): Mutant[] {
  const { file, checker } = typedSource(name, source);
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    mutants.push(...FAMILIES.flatMap((family) => family(node, file, checker)));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return mutants;
}
