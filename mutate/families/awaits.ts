import ts from 'typescript';
import { replaced } from './family.js';
import type { Family } from './family.js';

/** What is awaited: not awaited, a falsy value of it lost, its error swallowed, or the call of it made twice. */
export const awaits: Family = (node, file, checker) => {
  if (!ts.isAwaitExpression(node)) return [];
  const awaited = node.expression.getText(file);
  const mutants = [replaced('remove await', node, file, awaited)];
  // A timer without a signal gives nothing new and never rejects, and two of them take as long as one.
  if (isTimer(node.expression, file)) return mutants;
  if (!neverRejects(node.expression, file))
    mutants.push(replaced('swallow the rejection', node, file, `await (${awaited}).catch(() => undefined)`));
  if (canBeFalsy(checker.getTypeAtLocation(node)) && !isTakenApart(node))
    mutants.push(replaced('lose a falsy value', node, file, `((await ${awaited}) || undefined)`));
  if (ts.isCallExpression(node.expression))
    mutants.push(replaced('call twice', node, file, `await (${awaited}, ${awaited})`));
  return mutants;
};

/** Whether a promise can be seen not to reject: its errors are results, or swallowed already. */
function neverRejects(node: ts.Expression, file: ts.SourceFile): boolean {
  return /^Promise\.allSettled\(|\.catch\(\(\) => undefined\)$/.test(node.getText(file));
}

/** Whether a type has values that count as false: those of objects never do. */
function canBeFalsy(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(canBeFalsy);
  return (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.NonPrimitive | ts.TypeFlags.ESSymbolLike)) === 0;
}

/** Whether a value goes straight into `const { a, b } = …`. */
function isTakenApart({ parent }: ts.Node): boolean {
  return ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name);
}

/** A resource that is never disposed of, and an async loop that does not await. */
export const declaredAwaits: Family = (node, file) => {
  if (ts.isForOfStatement(node) && node.awaitModifier !== undefined)
    return [replaced('remove await', node.awaitModifier, file, '')];
  if (!ts.isVariableDeclarationList(node) || (node.flags & ts.NodeFlags.Using) === 0) return [];
  const text = node.getText(file);
  return [replaced('remove using', node, file, text.replace(/^(await\s+)?using/, 'const'))];
};

/** Whether a call goes to what the file imports from `node:timers/promises`, without a third argument: a signal. */
function isTimer(node: ts.Expression, file: ts.SourceFile): boolean {
  if (!ts.isCallExpression(node) || node.arguments.length > 2) return false;
  const callee = node.expression.getText(file);
  return file.statements.some((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return false;
    const imported = statement.importClause?.namedBindings;
    if (!/\btimers\/promises$/.test(statement.moduleSpecifier.text) || imported === undefined) return false;
    return ts.isNamedImports(imported) && imported.elements.some(({ name }) => name.text === callee);
  });
}
