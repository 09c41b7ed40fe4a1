import { parse } from 'acorn';
import type { Identifier, Pattern } from 'acorn';
import { full } from 'acorn-walk';

/**
 * The variables that a script assigns and declares nowhere. A script makes global variables of them; a module, which is
 * strict, throws.
 *
 * @returns none when the text cannot be read: whoever runs it is told better
 */
export function impliedGlobals(text: string): string[] {
  const [assigned, declared] = [new Set<string>(), new Set<string>()];
  try {
    full(parse(text, { ecmaVersion: 'latest', sourceType: 'script' }), (node) => {
      if (node.type === 'AssignmentExpression') collect((node as unknown as { left: Pattern }).left, assigned);
      if (node.type === 'VariableDeclarator') collect((node as unknown as { id: Pattern }).id, declared);
      for (const pattern of declaredBy(node as unknown as Declaring)) collect(pattern, declared);
    });
  } catch {
    return [];
  }
  return [...assigned].filter((name) => !declared.has(name) && !(name in globalThis));
}

interface Declaring {
  readonly id?: Identifier | null;
  readonly params?: readonly Pattern[];
  readonly param?: Pattern | null;
}

/** A function or a class has a name, a function and a `catch` have parameters. */
function declaredBy({ id, params = [], param }: Declaring): Pattern[] {
  return [id, param, ...params].filter((pattern): pattern is Pattern => pattern !== null && pattern !== undefined);
}

function collect(pattern: Pattern, into: Set<string>): void {
  if (pattern.type === 'Identifier') into.add(pattern.name);
  else if (pattern.type === 'AssignmentPattern') collect(pattern.left, into);
  else if (pattern.type === 'RestElement') collect(pattern.argument, into);
  else if (pattern.type === 'ArrayPattern') for (const item of pattern.elements) if (item !== null) collect(item, into);
  if (pattern.type !== 'ObjectPattern') return;
  for (const property of pattern.properties)
    collect(property.type === 'Property' ? property.value : property.argument, into);
}
