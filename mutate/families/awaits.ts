import ts from 'typescript';
import { replaced } from './family.js';
import type { Family } from './family.js';

/** What is awaited: not awaited, its error swallowed, or the call of it made twice. */
export const awaits: Family = (node, file) => {
  if (!ts.isAwaitExpression(node)) return [];
  const awaited = node.expression.getText(file);
  const mutants = [
    replaced('remove await', node, file, awaited),
    replaced('swallow the rejection', node, file, `await (${awaited}).catch(() => undefined)`),
  ];
  return ts.isCallExpression(node.expression)
    ? [...mutants, replaced('call twice', node, file, `await (${awaited}, ${awaited})`)]
    : mutants;
};

/** A resource that is never disposed of, and an async loop that does not await. */
export const declaredAwaits: Family = (node, file) => {
  if (ts.isForOfStatement(node) && node.awaitModifier !== undefined)
    return [replaced('remove await', node.awaitModifier, file, '')];
  if (!ts.isVariableDeclarationList(node) || (node.flags & ts.NodeFlags.Using) === 0) return [];
  const text = node.getText(file);
  return [replaced('remove using', node, file, text.replace(/^(await\s+)?using/, 'const'))];
};
