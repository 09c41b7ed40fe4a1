import { parse } from 'acorn';
import type { Node } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import type { RawPlace } from '../sandbox/protocol.js';

/** A piece of text to put in, before what stands at `at`. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

/** An instrumented submission. */
export interface Instrumented {
  readonly code: string;
  /** The place in the bundle that a place in the instrumented code stands for. */
  readonly placeInBundle: (place: RawPlace) => RawPlace;
}

const LOOPS = new Set(['WhileStatement', 'DoWhileStatement', 'ForStatement', 'ForOfStatement', 'ForInStatement']);

/**
 * Puts a call before each statement of a bundled submission that tells where it is: the line of the innermost loop of
 * its function, or its own when it stands in none. Where a loop begins its next turn, the call says that too. Loops and
 * arrow functions without braces get braces first.
 *
 * @param code a submission as one function, which takes `$probe`
 * @returns a function that does the same, slower, and what finds a place of it in the bundle
 */
export function instrument(code: string): Instrumented {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'script', locations: true });
  const insertions: Insertion[] = [];
  fullAncestor(program, (node, _state, ancestors) => {
    insertions.push(...insertionsFor(node, ancestors));
  });
  const ordered = insertions.map((insertion, index) => ({ ...insertion, index }));
  ordered.sort((a, b) => a.at - b.at || a.index - b.index);
  return { code: apply(code, ordered), placeInBundle: placeFinder(code, ordered) };
}

/** What finds a place of the instrumented code in the code as it was: on the same line, as much further left as there was put in before. */
function placeFinder(code: string, ordered: readonly Insertion[]): Instrumented['placeInBundle'] {
  const starts = [0, ...[...code.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return ({ line, column }) => {
    const start = starts[line - 1] ?? 0;
    let shifted = 0;
    for (const { at, text } of ordered) {
      if (at < start) continue;
      if (at - start + shifted > column || at >= (starts[line] ?? Infinity)) break;
      shifted += text.length;
    }
    return { line, column: Math.max(0, column - shifted) };
  };
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

function apply(code: string, ordered: readonly Insertion[]): string {
  let result = '';
  let from = 0;
  for (const { at, text } of ordered) {
    result += code.slice(from, at) + text;
    from = at;
  }
  return result + code.slice(from);
}
