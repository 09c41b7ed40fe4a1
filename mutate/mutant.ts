/** One small change to a reference solution that should make it wrong. */
export interface Mutant {
  /** What kind of change it is: one of Stryker's mutators, or a family of our own. */
  readonly family: string;
  /** The text that is replaced: offsets into the solution, the end not included. */
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A mutant as a person reads it, and as it is known again in the list of survivors. */
export interface ShownMutant {
  /** The first line that differs, counted from 1. */
  readonly line: number;
  /** The lines that differ, before and after, in one line each. */
  readonly original: string;
  readonly mutated: string;
}

/** The whole text of the solution with the change in it. */
export function applyMutant(source: string, { start, end, replacement }: Mutant): string {
  return source.slice(0, start) + replacement + source.slice(end);
}

/** Shows a mutant with the whole lines around its change. */
export function showMutant(source: string, mutant: Mutant): ShownMutant {
  const from = source.lastIndexOf('\n', mutant.start - 1) + 1;
  const lineEnd = source.indexOf('\n', mutant.end);
  const to = lineEnd === -1 ? source.length : lineEnd;
  const original = source.slice(from, to);
  const mutated = source.slice(from, mutant.start) + mutant.replacement + source.slice(mutant.end, to);
  return { line: source.slice(0, from).split('\n').length, original: inOneLine(original), mutated: inOneLine(mutated) };
}

function inOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
