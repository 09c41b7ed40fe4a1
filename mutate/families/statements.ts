import ts from 'typescript';
import type { Mutant } from '../mutant.js';
import { replaced } from './family.js';
import type { Family } from './family.js';

/** A step that is left out: a call, an assignment, a `clearTimeout`. */
export const leftOut: Family = (node, file) =>
  ts.isExpressionStatement(node) ? [replaced('leave out', node, file, ';')] : [];

/** Two steps that stand one behind the other, in the opposite order. */
export const swapped: Family = (node, file) => {
  if (!ts.isBlock(node) && !ts.isSourceFile(node)) return [];
  return node.statements.flatMap((second, index) => {
    const first = node.statements[index - 1];
    return first !== undefined && isStep(first) && isStep(second) ? [swap(first, second, file)] : [];
  });
};

function isStep(statement: ts.Statement): boolean {
  return ts.isExpressionStatement(statement) || ts.isVariableStatement(statement);
}

function swap(first: ts.Statement, second: ts.Statement, file: ts.SourceFile): Mutant {
  const replacement = `${second.getText(file)} ${first.getText(file)}`;
  return { family: 'swap order', start: first.getStart(file), end: second.end, replacement };
}
