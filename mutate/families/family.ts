import ts from 'typescript';
import type { Mutant } from '../mutant.js';

/** Gives the mutants of one kind whose change is at this node; it is asked for every node of a program. */
export type Family = (node: ts.Node, file: ts.SourceFile, checker: ts.TypeChecker) => readonly Mutant[];

/** A mutant that has another text in the place of a node. */
export function replaced(family: string, node: ts.Node, file: ts.SourceFile, replacement: string): Mutant {
  return { family, start: node.getStart(file), end: node.end, replacement };
}

/** Whether something awaits in this node itself, and not in a function inside it. */
export function awaitsIn(node: ts.Node): boolean {
  if (ts.isAwaitExpression(node)) return true;
  if (ts.isFunctionLike(node)) return false;
  return ts.forEachChild(node, (child) => awaitsIn(child)) ?? false;
}
