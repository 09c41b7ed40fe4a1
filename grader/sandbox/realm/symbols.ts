import { defineProperty } from './natives.js';

/** Gives `Symbol` what explicit resource management needs; Node 20 and 22 do this for their own realm alone. */
export function installSymbols(): void {
  const names = ['dispose', 'asyncDispose'] as const;
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i]!;
    if ((Symbol as { dispose?: symbol; asyncDispose?: symbol })[name] !== undefined) continue;
    defineProperty(Symbol, name, { value: Symbol(`Symbol.${name}`), writable: false, configurable: false });
  }
}
