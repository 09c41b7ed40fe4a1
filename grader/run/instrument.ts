import { parse } from 'acorn';
import type { Node } from 'acorn';
import { fullAncestor } from 'acorn-walk';

/** A piece of text to put in, before what stands at `at`. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

const LOOPS = new Set(['WhileStatement', 'DoWhileStatement', 'ForStatement', 'ForOfStatement', 'ForInStatement']);

/**
 * Puts a call before each statement of a bundled submission that tells where it is: the line of the innermost loop of
 * its function, or its own when it stands in none. Where a loop begins its next turn, the call says that too. Loops and
 * arrow functions without braces get braces first.
 *
 * @param code a submission as one function, which takes `$probe`
 * @returns a function that does the same, slower
 */
export function instrument(code: string): string {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'script', locations: true });
  const insertions: Insertion[] = [];
  fullAncestor(program, (node, _state, ancestors) => {
    insertions.push(...insertionsFor(node, ancestors));
  });
  return apply(code, insertions);
}

function insertionsFor(node: Node, ancestors: readonly Node[]): Insertion[] {
  if (isBlock(node)) {
    return node.body
      .filter((child) => !isDeclarationOnly(child))
      .map((child) => ({ at: child.start, text: call(innermostLoop(ancestors) ?? child) }));
  }
  if (LOOPS.has(node.type)) return braced((node as Node & { body: Node }).body, node);
  if (node.type === 'ArrowFunctionExpression') {
    const { body } = node as Node & { body: Node };
    if (body.type !== 'BlockStatement')
      return [
        { at: body.start, text: `(${call(body, '),')}` },
        { at: body.end, text: ')' },
      ];
  }
  return [];
}

/** A loop's body tells of the loop even when it is empty. */
function braced(body: Node, loop: Node): Insertion[] {
  if (body.type === 'BlockStatement') return [{ at: body.start + 1, text: call(loop, ',1);') }];
  return [
    { at: body.start, text: `{${call(loop, ',1);')}` },
    { at: body.end, text: '}' },
  ];
}

function call(node: Node, end = ');'): string {
  return `$probe(${node.loc?.start.line ?? 1},${node.loc?.start.column ?? 0}${end}`;
}

function innermostLoop(ancestors: readonly Node[]): Node | null {
  for (const ancestor of ancestors.toReversed()) {
    if (LOOPS.has(ancestor.type)) return ancestor;
    if (ancestor.type.includes('Function')) return null;
  }
  return null;
}

function isBlock(node: Node): node is Node & { body: Node[]; type: 'BlockStatement' } {
  return node.type === 'BlockStatement';
}

/** Hoisted functions are no steps of the program, and a directive is one only where it comes first. */
function isDeclarationOnly(node: Node): boolean {
  return node.type === 'FunctionDeclaration' || 'directive' in node;
}

function apply(code: string, insertions: readonly Insertion[]): string {
  const ordered = insertions.map((insertion, index) => ({ ...insertion, index }));
  ordered.sort((a, b) => a.at - b.at || a.index - b.index);
  let result = '';
  let from = 0;
  for (const { at, text } of ordered) {
    result += code.slice(from, at) + text;
    from = at;
  }
  return result + code.slice(from);
}
