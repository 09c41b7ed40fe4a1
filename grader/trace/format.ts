import type { ErrorValue, Value } from './value.js';

/** A text of more characters than this is not shown whole. */
export const SHOWN_WHOLE = 300;

/**
 * A value as JavaScript would have it, on one line: `['a', undefined, Error('B is down')]`. What has no source text of its
 * own stands in angle brackets: `<promise>`, `<function load>`, `<empty>`.
 *
 * @param limit past so many characters the rest is `…`
 */
export function formatValue(value: Value, limit = SHOWN_WHOLE): string {
  const text = formatWhole(value);
  return text.length <= limit ? text : `${text.slice(0, limit)}…`;
}

/** The same without an end: as long as the value is. */
export function formatWhole(value: Value): string {
  if (typeof value === 'string') return formatString(value);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : String(value);
  switch (value.$) {
    case 'undefined':
      return 'undefined';
    case 'number':
      return value.text;
    case 'bigint':
      return `${value.text}n`;
    case 'array':
      return `[${formatList(value.items)}]`;
    case 'hole':
      return '<empty>';
    case 'object':
      return withType(
        value.type,
        inBraces(value.entries.map(([key, item]) => `${formatKey(key)}: ${formatWhole(item)}`)),
      );
    case 'map':
      return `Map ${inBraces(value.entries.map(([key, item]) => `${formatWhole(key)} => ${formatWhole(item)}`))}`;
    case 'set':
      return `Set ${inBraces(value.items.map(formatWhole))}`;
    case 'date':
      return value.ms === null ? 'new Date(NaN)' : `new Date(${formatString(new Date(value.ms).toISOString())})`;
    case 'symbol':
    case 'regexp':
      return visible(value.text);
    case 'error':
      return formatError(value);
    case 'promise':
      return '<promise>';
    case 'function':
      return value.name === '' ? '<function>' : `<function ${visible(value.name)}>`;
    case 'cycle':
      return '<itself again>';
    case 'other':
      return `<${visible(value.type)}>`;
  }
}

/** A property's place below its object: `.name`, `['two words']`. */
export function formatProperty(key: string): string {
  return isIdentifier(key) ? `.${key}` : `[${formatString(key)}]`;
}

function formatList(items: readonly Value[]): string {
  return items.map(formatWhole).join(', ');
}

function inBraces(parts: readonly string[]): string {
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

function withType(type: string | undefined, text: string): string {
  return type === undefined ? text : `${visible(type)} ${text}`;
}

function formatError(error: ErrorValue): string {
  const parts = [formatString(error.message)];
  if (error.errors !== undefined) parts.unshift(`[${formatList(error.errors)}]`);
  if (error.cause !== undefined) parts.push(`{ cause: ${formatWhole(error.cause)} }`);
  return `${visible(error.name)}(${parts.join(', ')})`;
}

function formatKey(key: string): string {
  return isIdentifier(key) || /^(0|[1-9]\d*)$/.test(key) ? key : formatString(key);
}

function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text);
}

function formatString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return quote + visible(quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote;
}

/** Writes out what a terminal would obey instead of show: control characters and changes of direction. */
function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
