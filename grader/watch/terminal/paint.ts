/**
 * What to write to a terminal so that it shows these lines: those that are different from before, each at its place.
 *
 * @param before what it shows now; `null` when that is unknown
 */
export function paint(before: readonly string[] | null, lines: readonly string[]): string {
  const changed = lines.flatMap((line, index) => (line === before?.[index] ? [] : [at(index) + CLEAR_LINE + line]));
  return (before === null ? CLEAR_SCREEN : '') + changed.join('');
}

const CLEAR_SCREEN = '\u001B[2J';
const CLEAR_LINE = '\u001B[2K';

function at(row: number): string {
  return `\u001B[${row + 1};1H`;
}
