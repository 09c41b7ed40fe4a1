import { wrap as wrapRows } from './text/wrap.js';

/**
 * A text as a paragraph for the terminal, wrapped between words; its own line breaks stay.
 *
 * @param width columns of a line, `indent` among them
 * @returns lines that each begin with `indent`, without a line break at the end
 */
export function wrap(text: string, width: number, indent: string): string {
  const rows = text.split('\n').flatMap((line) => wrapRows(line, width - indent.length));
  return rows.map((row) => (indent + row).trimEnd()).join('\n');
}
