import type { Program } from './program/program.js';

/**
 * Makes a program as small as it can be made step by step while it still does what is asked of it.
 *
 * @param shows whether a program still does it
 */
export async function reduce(program: Program, shows: (candidate: Program) => Promise<boolean>): Promise<Program> {
  for (const candidate of smallerPrograms(program)) {
    if (await shows(candidate)) return reduce(candidate, shows);
  }
  return program;
}

/** All programs that are one step smaller, those that lose most first. */
function smallerPrograms(program: Program): Iterable<Program> {
  return smallerLists(program, 0) as Iterable<Program>;
}

function* smaller(value: unknown): Iterable<unknown> {
  if (typeof value === 'number' && value > 1) yield 1;
  if (typeof value !== 'object' || value === null) return;
  if ('gives' in value && value.gives !== 'promise') yield { gives: 'promise' };
  for (const [key, part] of Object.entries(value)) {
    const parts = Array.isArray(part) ? smallerLists(part, KEPT.has(key) ? 1 : 0) : smaller(part);
    for (const less of parts) yield { ...value, [key]: less };
  }
}

/** Lists that make no sense when they are empty. */
const KEPT = new Set(['bodies', 'of']);

function* smallerLists(list: readonly unknown[], shortest: number): Iterable<unknown[]> {
  if (list.length > shortest) {
    for (const index of list.keys()) yield list.toSpliced(index, 1);
  }
  for (const [index, item] of list.entries()) {
    if (isWrapper(item)) yield list.toSpliced(index, 1, ...item.body);
  }
  for (const [index, item] of list.entries()) {
    const parts = Array.isArray(item) ? smallerLists(item, 0) : smaller(item);
    for (const less of parts) yield list.toSpliced(index, 1, less);
  }
}

/** What only says when its body happens: the body can stand in its place. */
function isWrapper(item: unknown): item is { readonly body: readonly unknown[] } {
  return (
    typeof item === 'object' && item !== null && 'does' in item && (item.does === 'microtask' || item.does === 'tick')
  );
}
