import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Sides } from '../../fidelity/compare.js';
import type { Log } from '../../fidelity/log.js';
import { RealNode } from '../../fidelity/real-node.js';
import { VirtualNode } from '../../fidelity/virtual-node.js';

/** A sentence, the statements of a module, and the words that it logs, in order. */
export type Classic = readonly [sentence: string, program: string, words: string];

/** Checks that programs log their words in real Node and in the sandbox. */
export function logInBoth(classics: readonly Classic[], sides: () => Sides): void {
  // On a busy machine, real timers that are 10 ms apart may still come together.
  it.each(classics)('%s', { retry: 2 }, async (_sentence, program, words) => {
    const text = `${HEAD}\n${program}`;
    const { real, virtual } = sides();
    const [inReal, inVirtual] = await Promise.all([real.run(text), virtual.run(text)]);
    expect({ real: wordsOf(inReal), sandbox: wordsOf(inVirtual) }).toEqual({ real: words, sandbox: words });
  });
}

function wordsOf(log: Log): string {
  return log.map(({ text }) => text).join(' ');
}

/** Both sides, for as long as the tests of a file run. */
export function startedSides(): () => Sides {
  let sides: Sides | null = null;
  beforeAll(() => {
    sides = { real: new RealNode(), virtual: new VirtualNode() };
  });
  afterAll(async () => {
    await Promise.all([sides?.real.close(), sides?.virtual.close()]);
  });
  return () => {
    if (sides === null) throw new Error('the sides are started before the first test');
    return sides;
  };
}

/** `hold` keeps the thread busy for so many ms. */
const HEAD = `
import { EventEmitter, on, once } from 'node:events';
import { setImmediate as soon, setInterval as rings, setTimeout as sleep } from 'node:timers/promises';
const log = (word) => console.log(word);
const logs = (word) => () => log(word);
const hold = (ms) => { const start = Date.now(); while (Date.now() - start < ms); };
`;
