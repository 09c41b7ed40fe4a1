import { apply, partOfText, symbolToString } from './natives.js';

/** What came instead of a right argument, as Node words it: `Received type string ('abc')`. */
export function received(value: unknown): string {
  if (value === null || value === undefined) return `Received ${value}`;
  if (typeof value === 'function') return `Received function ${value.name}`;
  if (typeof value !== 'object') return `Received type ${typeof value} (${literal(value as Primitive)})`;
  const name = constructorName(value);
  return name === null ? 'Received [Object: null prototype] {}' : `Received an instance of ${name}`;
}

function constructorName(value: object): string | null {
  const maker: unknown = (value as { constructor?: unknown }).constructor;
  return typeof maker === 'function' && maker.name !== '' ? maker.name : null;
}

type Primitive = string | number | bigint | boolean | symbol;

function literal(value: Primitive): string {
  if (typeof value === 'symbol') return apply(symbolToString, value, []) as string;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'string') return `${value}`;
  return value.length > 28 ? `'${apply(partOfText, value, [0, 25]) as string}...'` : `'${value}'`;
}
