import { createColors } from '../../report/color.js';
import { failedTimelines } from '../../report/failed-timelines.js';
import { harmless } from '../../report/text/harmless.js';
import { cut } from '../../report/text/width.js';
import { wrap } from '../../report/text/wrap.js';
import { idOf } from '../model.js';
import type { Model } from '../model.js';
import { cardLines } from './card.js';
import { HELP } from './help.js';
import { listLines } from './list.js';

/** Columns that a text is easy to read in, however wide the terminal is. */
const WIDEST = 100;

/** All lines of what the middle of the screen shows, however many the terminal has room for. */
export function viewLines(model: Model): string[] {
  const { view } = model;
  const width = Math.max(40, Math.min(WIDEST, model.size.columns));
  switch (view.kind) {
    case 'card':
      return cardLines(model, width);
    case 'hint':
      return textLines(model, view.heading, view.text, width);
    case 'list':
      return listLines(model, view.cursor, width);
    case 'timeline':
      return timelineLines(model, width);
    case 'help':
      return HELP.split('\n').map((line) => cut(line, width));
    case 'fault':
      return textLines(model, 'The grader itself failed; this is not your mistake.', view.text, width);
  }
}

function textLines({ color }: Model, heading: string, text: string, width: number): string[] {
  const rows = text.split('\n').flatMap((line) => wrap(harmless(line), width - 3));
  return [` ${createColors(color).bold(heading)}`, '', ...rows.map((row) => ` ${row}`.trimEnd())];
}

function timelineLines({ inHand, results, color }: Model, width: number): string[] {
  const result = inHand === null ? undefined : results[inHand];
  if (inHand === null || result === undefined) return [];
  const lines = failedTimelines(result, { color, width: width - 2 });
  const none = wrap(`There is no failed check of ${idOf(inHand)} with a timeline to show.`, width - 2);
  return (lines.length === 0 ? none : lines).map((line) => ` ${line}`.trimEnd());
}
