import { closest, distance } from 'fastest-levenshtein';

/**
 * The right name that a wrong one was meant to be, or `null` when none is that close: a third of its letters may be
 * wrong, and no number.
 */
export function nearestName(wrong: string, right: readonly string[]): string | null {
  const candidates = right.filter((name) => numbersIn(name) === numbersIn(wrong));
  if (candidates.length === 0) return null;
  const name = closest(wrong, candidates);
  return distance(wrong.toLowerCase(), name.toLowerCase()) <= Math.max(1, Math.floor(name.length / 3)) ? name : null;
}

function numbersIn(name: string): string {
  return (name.match(/\d+/g) ?? []).map(Number).join(' ');
}
