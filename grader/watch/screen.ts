import { stripVTControlCharacters } from 'node:util';
import { createColors } from '../report/color.js';
import { cut, displayWidth } from '../report/text/width.js';
import { headerLines } from './views/header.js';
import { keyLine } from './views/key-line.js';
import { viewLines } from './views/view-lines.js';
import { rowOfCursor } from './list-rows.js';
import { idOf } from './model.js';
import type { Model } from './model.js';

/**
 * The screen of a model: as many lines as the terminal has rows, none with a line break and none wider than the terminal.
 */
export function drawScreen(model: Model): string[] {
  const { rows } = model.size;
  const pages = pageCount(model);
  const room = bodyRows(model);
  const page = Math.min(pageOf(model, room), pages - 1);
  const body = viewLines(model).slice(page * room, (page + 1) * room);
  const filled = [...body, ...Array.from({ length: room - body.length }, () => '')];
  const lines = [...headerLines(model), ...filled, pagingLine(model, page, pages), statusLine(model), keyLine(model)];
  return lines.slice(0, rows).map((line) => fit(line, model.size.columns));
}

/** Cards are drawn for 40 columns at least; what a narrower terminal has no room for is cut, and loses its colors. */
function fit(line: string, columns: number): string {
  return displayWidth(line) <= columns ? line : cut(stripVTControlCharacters(line), columns);
}

/** How many screenfuls what is shown takes. */
export function pageCount(model: Model): number {
  return Math.max(1, Math.ceil(viewLines(model).length / bodyRows(model)));
}

/** In the list it is the page of the cursor. */
function pageOf(model: Model, room: number): number {
  return model.view.kind === 'list' ? Math.floor(rowOfCursor(model, model.view.cursor) / room) : model.page;
}

/** The header's three rows, and three at the foot: paging, status, keys. */
const AROUND = 6;

function bodyRows({ size }: Model): number {
  return Math.max(1, size.rows - AROUND);
}

/** That there is more than fits, and how to see it. */
function pagingLine({ size, color, view }: Model, page: number, pages: number): string {
  if (pages === 1) return '';
  const on = page + 1 < pages ? ' · space: on' : '';
  const back = page > 0 ? ' · b: back' : '';
  const ways = view.kind === 'list' ? ' · up, down and enter' : on + back;
  const text = `── page ${page + 1} of ${pages}${ways} ──`;
  return ' '.repeat(Math.max(0, size.columns - displayWidth(text))) + createColors(color).yellow(text);
}

/** What is going on, or what just happened. */
function statusLine({ grading, notice, size, color, inHand }: Model): string {
  const text = grading.length > 0 ? gradingText(grading.map(idOf)) : notice;
  const colors = createColors(color);
  const shown = cut(text, size.columns - 1);
  return ` ${grading.length > 0 && inHand !== null ? colors.dim(shown) : shown}`.trimEnd();
}

function gradingText(ids: readonly string[]): string {
  return ids.length === 1 ? `grading ${ids.join('')} …` : `grading ${ids.length} exercises …`;
}
