import { apply, is } from '../natives.js';

const { indexOf } = String.prototype;

/** Formats the arguments of `console.log` like Node's `util.format`. */
export type Format = (args: readonly unknown[]) => string;

/** Most of what is printed is plain text, for which the inspector is not worth loading. */
export function createFormat(inspector: () => { format: (...args: unknown[]) => string }): Format {
  return (args) => formatPlain(args) ?? (apply(inspector().format, undefined, args) as string);
}

/** The text of strings, numbers and the like, or `null` when there is anything else among them. */
function formatPlain(args: readonly unknown[]): string | null {
  const first = args[0];
  const template = typeof first === 'string' && args.length > 1 && (apply(indexOf, first, ['%']) as number) >= 0;
  if (template) return null;
  let text = '';
  for (let i = 0; i < args.length; i += 1) {
    const word = plain(args[i]);
    if (word === null) return null;
    text += i === 0 ? word : ` ${word}`;
  }
  return text;
}

function plain(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return is(value, -0) ? '-0' : `${value}`;
  if (typeof value === 'bigint') return `${value}n`;
  return typeof value === 'boolean' || value === undefined || value === null ? `${value}` : null;
}
