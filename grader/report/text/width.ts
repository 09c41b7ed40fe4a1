import { stripVTControlCharacters } from 'node:util';
import { eastAsianWidth } from 'get-east-asian-width';

/** The columns that a text takes in a terminal: wide characters and emoji take two, combining marks and colors none. */
export function displayWidth(text: string): number {
  if (isNarrow(text)) return text.length;
  const bare = text.includes('\x1b') ? stripVTControlCharacters(text) : text;
  return graphemes(bare).reduce((columns, grapheme) => columns + graphemeWidth(grapheme), 0);
}

/** A text in pieces that a reader sees as one character each. */
export function graphemes(text: string): string[] {
  if (isNarrow(text)) return Array.from(text);
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The columns of one such piece as {@link graphemes} gives them. */
export function graphemeWidth(grapheme: string): number {
  if (isNarrow(grapheme)) return grapheme.length;
  if (!VISIBLE.test(grapheme)) return 0;
  if (EMOJI.test(grapheme)) return 2;
  const [base = '', ...others] = grapheme;
  return eastAsianWidth(base.codePointAt(0) ?? 0) + (others.join('').match(SPACING_MARK)?.length ?? 0);
}

/** The text when it fits into so many columns; else as much of its beginning as leaves room for `…`. */
export function cut(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const kept = firstThatFit(graphemes(text), columns - 1).join('');
  return `${kept.trimEnd()}…`;
}

/** The text when it fits into so many columns; else its two ends with `…` between: similar labels often end differently. */
export function cutInside(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text;
  const pieces = graphemes(text);
  const start = firstThatFit(pieces, Math.floor((columns - 1) / 2)).join('');
  const end = firstThatFit(pieces.toReversed(), columns - 1 - displayWidth(start)).toReversed();
  return `${start}…${end.join('')}`;
}

/** The text with spaces after it, so that it takes so many columns. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

let segmenter: Intl.Segmenter | undefined;

// The patterns look for the one character that is different: a pattern for the whole text overflows the stack of the
// regular expression engine when a submission prints a million characters without a break.
const NOT_NARROW = /[^ -~·–…✓✗▇▒░▏▸╌•▲│]/;
const VISIBLE = /[^\p{Mn}\p{Me}\p{Cc}\p{Cf}\p{Cs}]/u;
const EMOJI = /\ufe0f|\u20e3|\p{Regional_Indicator}{2}|\p{Emoji_Modifier}/u;
/** Marks that take a column of their own after their base: Indic vowel signs, the halfwidth voiced sound marks. */
const SPACING_MARK = /[\p{Mc}\uff9e\uff9f]/gu;

function firstThatFit(pieces: readonly string[], columns: number): string[] {
  let room = columns;
  const tooFar = pieces.findIndex((piece) => (room -= graphemeWidth(piece)) < 0);
  return tooFar < 0 ? [...pieces] : pieces.slice(0, tooFar);
}

/** Nearly every text is of ASCII and what scorecards are drawn with; those need no segmenter, which is slow to start. */
function isNarrow(text: string): boolean {
  return !NOT_NARROW.test(text);
}
