import ts from 'typescript';
import { replaced } from './family.js';
import type { Family } from './family.js';

/** What is returned is computed and then forgotten. */
export const returns: Family = (node, file) => {
  if (ts.isReturnStatement(node) && node.expression !== undefined)
    return [replaced('remove return', node, file, `void (${node.expression.getText(file)});`)];
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body))
    return [replaced('remove return', node.body, file, `{ void (${node.body.getText(file)}); }`)];
  return [];
};
