import { displayWidth, graphemes, graphemeWidth } from './width.js';

/**
 * A text in rows of at most so many columns, broken between words; a word that is longer than a row is broken inside.
 * Spaces stay as they are, except where a row ends.
 */
export function wrap(text: string, columns: number): string[] {
  const rows: string[] = [];
  let row: string | null = null;
  for (const word of text.split(BETWEEN_WORDS)) {
    const longer: string = row === null ? word : `${row} ${word}`;
    if (displayWidth(longer) <= columns) {
      row = longer;
      continue;
    }
    if (displayWidth(word) > columns) {
      for (row of fold(longer, columns)) rows.push(row);
      row = rows.pop() ?? '';
    } else {
      if (row !== null) rows.push(row);
      row = word;
    }
  }
  return [...rows, row ?? ''].map((each) => each.trimEnd());
}

/** Every space but the one inside a duration: `200 ms` stays on one row. */
const BETWEEN_WORDS = /(?<!\d) | (?!(?:ms|s|min|h)\b)/;

/** A text in rows of at most so many columns, each filled to the end, every character kept. */
export function fold(text: string, columns: number): string[] {
  const rows: string[] = [];
  let row = '';
  let room = columns;
  for (const grapheme of graphemes(text)) {
    const width = graphemeWidth(grapheme);
    if (width > room) {
      rows.push(row);
      row = '';
      room = columns;
    }
    row += grapheme;
    room -= width;
  }
  return [...rows, row];
}

/** The first rows, and when there are more than `limit`, a last one that counts the rest. */
export function atMost(rows: readonly string[], limit: number, rest: (count: number) => string): string[] {
  const left = rows.length - limit;
  return left > 0 ? [...rows.slice(0, limit), rest(left)] : [...rows];
}
