import ts from 'typescript';
import type { Mutant } from '../mutant.js';
import type { Family } from './family.js';

/** Two steps that stand one behind the other, in the opposite order, unless that can be seen to change nothing. */
export const swapped: Family = (node, file) => {
  if (!ts.isBlock(node) && !ts.isSourceFile(node)) return [];
  return node.statements.flatMap((second, index) => {
    const first = node.statements[index - 1];
    if (first === undefined || !isStep(first) || !isStep(second) || isOneStill(first, second)) return [];
    return [swap(first, second, file)];
  });
};

function isStep(statement: ts.Statement): boolean {
  return ts.isExpressionStatement(statement) || ts.isVariableStatement(statement);
}

function swap(first: ts.Statement, second: ts.Statement, file: ts.SourceFile): Mutant {
  const replacement = `${second.getText(file)} ${first.getText(file)}`;
  return { family: 'swap order', start: first.getStart(file), end: second.end, replacement };
}

/** Whether one of two steps only declares what the other one does not use at once: then either may come first. */
function isOneStill(first: ts.Statement, second: ts.Statement): boolean {
  if (isStill(first)) return isStill(second) || !isNamedIn(second, namesOf(first));
  return isStill(second) && !isNamedIn(first, namesOf(second));
}

/** Whether a step does nothing yet: it declares a variable without a value, a plain value, an empty collection, a function. */
function isStill(step: ts.Statement): step is ts.VariableStatement {
  if (!ts.isVariableStatement(step)) return false;
  return step.declarationList.declarations.every(({ name, initializer }) => {
    return ts.isIdentifier(name) && (initializer === undefined || isPlain(initializer));
  });
}

const COLLECTIONS = ['Map', 'Set', 'WeakMap', 'WeakSet'];

function isPlain(value: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(value)) return value.elements.length === 0;
  if (ts.isObjectLiteralExpression(value)) return value.properties.length === 0;
  if (ts.isNewExpression(value))
    return COLLECTIONS.includes(value.expression.getText()) && (value.arguments ?? []).length === 0;
  return ts.isLiteralExpression(value) || ts.isArrowFunction(value) || ts.isFunctionExpression(value) || isWord(value);
}

function isWord({ kind }: ts.Node): boolean {
  return [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(kind);
}

function namesOf({ declarationList }: ts.VariableStatement): string[] {
  return declarationList.declarations.map(({ name }) => name.getText());
}

function isNamedIn(node: ts.Node, names: readonly string[]): boolean {
  if (ts.isIdentifier(node)) return names.includes(node.text);
  return ts.forEachChild(node, (child) => isNamedIn(child, names)) ?? false;
}
