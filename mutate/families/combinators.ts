import ts from 'typescript';
import type { Mutant } from '../mutant.js';
import { replaced } from './family.js';
import type { Family } from './family.js';

const COMBINATORS = ['all', 'allSettled', 'any', 'race'];

/** `Promise.all` and its like: one for another, each promise awaited in its turn, the rejection swallowed. */
export const combinators: Family = (node, file) => {
  if (!ts.isCallExpression(node) || !isCombinator(node.expression)) return [];
  const name = node.expression.name;
  const others = COMBINATORS.filter((other) => other !== name.text);
  const promises = node.arguments.map((argument) => argument.getText(file)).join(', ');
  const inTurn = `(async () => { const $done = []; for (const $each of ${promises}) $done.push(await $each); return $done; })()`;
  return [
    ...others.map((other) => replaced(`Promise.${name.text} to ${other}`, name, file, other)),
    replaced('await in turn', node, file, inTurn),
    // The errors of `allSettled` are results: it never rejects.
    ...(name.text === 'allSettled' ? [] : [swallowing(node, file)]),
  ];
};

function swallowing(node: ts.Node, file: ts.SourceFile): Mutant {
  return replaced('swallow the rejection', node, file, `${node.getText(file)}.catch(() => undefined)`);
}

function isCombinator(callee: ts.Expression): callee is ts.PropertyAccessExpression {
  return (
    ts.isPropertyAccessExpression(callee) &&
    ts.isIdentifier(callee.expression) &&
    callee.expression.text === 'Promise' &&
    COMBINATORS.includes(callee.name.text)
  );
}
