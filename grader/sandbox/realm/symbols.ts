import { defineProperty } from './natives.js';

/**
 * The symbols of explicit resource management. A context of Node 20 or 22 has them not, and is given them here: Node
 * does so for its own realm alone.
 */
export const dispose: typeof Symbol.dispose = provide('dispose') as typeof Symbol.dispose;
export const asyncDispose: typeof Symbol.asyncDispose = provide('asyncDispose') as typeof Symbol.asyncDispose;

function provide(name: 'dispose' | 'asyncDispose'): symbol {
  const existing = (Symbol as Partial<Pick<SymbolConstructor, typeof name>>)[name];
  if (existing !== undefined) return existing;
  const symbol = Symbol(`Symbol.${name}`);
  defineProperty(Symbol, name, { value: symbol, writable: false, enumerable: false, configurable: false });
  return symbol;
}
