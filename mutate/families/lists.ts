import ts from 'typescript';
import type { Mutant } from '../mutant.js';
import { replaced } from './family.js';
import type { Family } from './family.js';

const METHODS = ['filter', 'forEach', 'map'];

/** A list that is gone through without its first or its last element. */
export const lists: Family = (node, file) => {
  if (ts.isForOfStatement(node)) return changed(node.expression, file);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  return METHODS.includes(node.expression.name.text) ? changed(node.expression.expression, file) : [];
};

function changed(list: ts.Expression, file: ts.SourceFile): Mutant[] {
  const copy = `[...${list.getText(file)}]`;
  return [
    replaced('skip the first', list, file, `${copy}.slice(1)`),
    replaced('skip the last', list, file, `${copy}.slice(0, -1)`),
  ];
}
