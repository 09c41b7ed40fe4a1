import ts from 'typescript';
import { awaitsIn, replaced } from './family.js';
import type { Family } from './family.js';

/** A `map` whose calls wait for those before them: each for the one before it, or for the one before that. */
export const fewerAtOnce: Family = (node, file) => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const [callback] = node.arguments;
  if (node.expression.name.text !== 'map' || callback === undefined) return [];
  const list = node.expression.expression.getText(file);
  const call = `(${callback.getText(file)})($each, $at)`;
  const lanes = (count: number): string => {
    const lane = `$lanes[$at % ${count}]`;
    const chained = `${list}.map(($each, $at) => (${lane} = Promise.resolve(${lane}).then(() => ${call})))`;
    return `(($lanes) => ${chained})([])`;
  };
  return [replaced('one after another', node, file, lanes(1)), replaced('two at a time', node, file, lanes(2))];
};

/** A loop that awaits: all its turns at once, awaited together or by nobody. */
export const loopsAtOnce: Family = (node, file) => {
  if (!ts.isForOfStatement(node) || !awaitsIn(node.statement)) return [];
  if (!ts.isVariableDeclarationList(node.initializer)) return [];
  const each = node.initializer.declarations[0]?.name.getText(file) ?? '';
  const list = node.expression.getText(file);
  const turn = `async (${each}) => { ${node.statement.getText(file)} }`;
  return [
    replaced('all at once', node, file, `await Promise.all([...${list}].map(${turn}));`),
    replaced('forEach with an async callback', node, file, `[...${list}].forEach(${turn});`),
  ];
};
