import ts from 'typescript';
import { replaced } from './family.js';
import type { Family } from './family.js';
import { isReaction } from './reactions.js';

/** What is returned is computed and then forgotten. */
export const returns: Family = (node, file) => {
  if (ts.isReturnStatement(node) && node.expression !== undefined)
    return [replaced('remove return', node, file, `void (${node.expression.getText(file)});`)];
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && !isReadByNobody(node.parent))
    return [replaced('remove return', node.body, file, `{ void (${node.body.getText(file)}); }`)];
  return [];
};

const TIMERS = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];

/**
 * Whether nobody reads what a callback returns: that of a timer, the one that `new Promise` calls, or one behind which a
 * chain of promises ends.
 */
function isReadByNobody(caller: ts.Node): boolean {
  if (ts.isNewExpression(caller)) return true;
  if (!ts.isCallExpression(caller)) return false;
  if (ts.isIdentifier(caller.expression)) return TIMERS.includes(caller.expression.text);
  return isReaction(caller.expression) && ts.isExpressionStatement(caller.parent);
}
