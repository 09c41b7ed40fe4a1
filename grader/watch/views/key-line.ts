import { createColors } from '../../report/color.js';
import { isDone } from '../model.js';
import type { Model } from '../model.js';

/** The keys, in one line; those at the end are left out where the terminal is too narrow. */
export function keyLine(model: Model): string {
  const colors = createColors(model.color);
  const done = model.inHand !== null && isDone(model, model.inHand);
  let line = '';
  let columns = 0;
  for (const [key, name] of KEYS) {
    columns += 1 + key.length + 1 + name.length + 1;
    if (columns > model.size.columns) break;
    const what = key === 'n' && done ? colors.green(name) : colors.dim(name);
    line += ` ${colors.bold(key)} ${what} `;
  }
  return line.trimEnd();
}

/** The way out and the way to all keys come early: they are the last to be left out. */
const KEYS = [
  ['q', 'quit'],
  ['?', 'help'],
  ['h', 'hint'],
  ['n', 'next'],
  ['l', 'list'],
  ['o', 'open'],
  ['t', 'timeline'],
  ['r', 'run all'],
] as const;
