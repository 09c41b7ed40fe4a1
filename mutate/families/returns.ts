import ts from 'typescript';
import { replaced } from './family.js';
import type { Family } from './family.js';

/** What is returned is computed and then forgotten. */
export const returns: Family = (node, file) => {
  if (ts.isReturnStatement(node) && node.expression !== undefined)
    return [replaced('remove return', node, file, `void (${node.expression.getText(file)});`)];
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body) && !isReadByNobody(node.parent))
    return [replaced('remove return', node.body, file, `{ void (${node.body.getText(file)}); }`)];
  return [];
};

const TIMERS = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];

/** Whether nobody reads what a callback returns: that of a timer, or the one that `new Promise` calls. */
function isReadByNobody(caller: ts.Node): boolean {
  if (ts.isNewExpression(caller)) return true;
  return ts.isCallExpression(caller) && ts.isIdentifier(caller.expression) && TIMERS.includes(caller.expression.text);
}
