import ts from 'typescript';
import { replaced } from './family.js';
import type { Family } from './family.js';

/** A number that is off by one. */
export const numbers: Family = (node, file) => {
  if (!ts.isNumericLiteral(node) || ts.isLiteralTypeNode(node.parent)) return [];
  const value = Number(node.text);
  return [value + 1, value - 1].map((other) =>
    replaced('off by one', node, file, other < 0 ? `(${other})` : String(other)),
  );
};

/** A call that is given one thing too few. */
export const missingArguments: Family = (node, file) => {
  if (!ts.isCallExpression(node) || node.arguments.length === 0) return [];
  const rest = node.arguments.slice(0, -1).map((argument) => argument.getText(file));
  return [replaced('drop an argument', node, file, `${node.expression.getText(file)}(${rest.join(', ')})`)];
};

/**
 * A callback that takes its first two parameters for one another. Those of a list's methods are left alone: to a sum it is
 * all the same.
 */
export const swappedParameters: Family = (node, file) => {
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return [];
  const [first, second] = node.parameters;
  if (first === undefined || second === undefined || isMethodCall(node.parent)) return [];
  const replacement = `${second.getText(file)}, ${first.getText(file)}`;
  return [{ family: 'swap parameters', start: first.getStart(file), end: second.end, replacement }];
};

function isMethodCall(node: ts.Node): boolean {
  return ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);
}
