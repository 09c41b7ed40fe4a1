import { formatProperty, formatWhole } from './format.js';
import type { Value } from './value.js';

export interface FoundPart {
  /** Its place, as JavaScript would reach it: `[1].name`; empty for the value itself. */
  readonly at: string;
  readonly part: Value;
}

/** The first part of a value that passes the test, or `null`. Looks into errors' causes and inner errors too. */
export function findPart(value: Value, test: (part: Value) => boolean): FoundPart | null {
  if (test(value)) return { at: '', part: value };
  for (const [at, part] of partsOf(value)) {
    const below = findPart(part, test);
    if (below !== null) return { at: at + below.at, part: below.part };
  }
  return null;
}

function partsOf(value: Value): (readonly [string, Value])[] {
  if (typeof value !== 'object' || value === null) return [];
  switch (value.$) {
    case 'array':
    case 'set':
      return numbered(value.items);
    case 'object':
      return value.entries.map(([key, item]) => [formatProperty(key), item]);
    case 'map':
      return value.entries.map(([key, item]) => [`.get(${formatWhole(key)})`, item]);
    case 'error':
      return [
        ...(value.cause === undefined ? [] : [['.cause', value.cause] as const]),
        ...numbered(value.errors ?? []),
      ];
    default:
      return [];
  }
}

function numbered(items: readonly Value[]): (readonly [string, Value])[] {
  return items.map((item, index) => [`[${index}]`, item]);
}
