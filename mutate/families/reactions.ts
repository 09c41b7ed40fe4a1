import ts from 'typescript';
import { replaced } from './family.js';
import type { Family } from './family.js';

const REACTIONS = ['then', 'catch', 'finally'];

/** A promise without its `then`, `catch` or `finally`. */
export const reactions: Family = (node, file) => {
  if (!ts.isCallExpression(node) || !isReaction(node.expression)) return [];
  const { name, expression } = node.expression;
  return [replaced(`remove .${name.text}`, node, file, expression.getText(file))];
};

/** Whether what is called is the `then`, `catch` or `finally` of something. */
export function isReaction(callee: ts.Expression): callee is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(callee) && REACTIONS.includes(callee.name.text);
}

/** A `try` whose errors nobody catches, or whose `finally` comes only when all goes well. */
export const tries: Family = (node, file) => {
  if (!ts.isTryStatement(node)) return [];
  const [attempt, rescue, cleanup] = [node.tryBlock, node.catchClause, node.finallyBlock].map((part) =>
    part === undefined ? '' : part.getText(file),
  );
  const withoutCatch = cleanup === '' ? attempt : `try ${attempt} finally ${cleanup}`;
  const withoutFinally = rescue === '' ? attempt : `try ${attempt} ${rescue}`;
  return [
    ...(rescue === '' ? [] : [replaced('remove catch', node, file, withoutCatch ?? '')]),
    ...(cleanup === '' ? [] : [replaced('finally on success only', node, file, `${withoutFinally} ${cleanup}`)]),
  ];
};
