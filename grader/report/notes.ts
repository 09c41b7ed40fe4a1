import { createColors } from './color.js';
import { harmless } from './text/harmless.js';
import { wrap } from './wrap.js';

/** What a compiler or a linter says of a line of a submission. */
export interface NoteLine {
  readonly line: number;
  readonly message: string;
  readonly rule: string;
}

/** The notes on the submission of one exercise. */
export interface NotedExercise {
  /** Its lesson and its name. */
  readonly exercise: string;
  /** As the result names it. */
  readonly file: string;
  readonly notes: readonly NoteLine[];
}

/** So many are shown of a submission; the rest is counted. */
const MOST_NOTES = 6;

/** The notes of several exercises, as a part below the scorecard. Empty when there are none. */
export function renderNotes(notes: readonly NotedExercise[], { color }: { readonly color: boolean }): string {
  if (notes.length === 0) return '';
  const { bold, dim } = createColors(color);
  const parts = notes.map((of) => {
    const shown = of.notes.slice(0, MOST_NOTES).map(({ line, message, rule }) => {
      const text = wrap(harmless(`${message} (${rule})`), 80, ' '.repeat(14)).trimStart();
      return `     ${dim(`line ${line}`.padEnd(8))} ${text}\n`;
    });
    const rest = of.notes.length - shown.length;
    const more = rest > 0 ? `     and ${rest} more\n` : '';
    return ` ${bold(of.exercise)}\n${shown.join('')}${more}`;
  });
  return `Notes of the type checker and the linter; no points depend on them\n\n${parts.join('')}`;
}
