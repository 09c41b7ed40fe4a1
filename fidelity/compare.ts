import { agree, repeats, sameOrder } from './log.js';
import type { Log } from './log.js';
import type { Program } from './program/program.js';
import { writeProgram } from './program/write-program.js';
import type { RealNode } from './real-node.js';
import type { VirtualNode } from './virtual-node.js';

/** How a program ran in real time and in virtual time. */
export type Comparison =
  /** Real Node printed what the sandbox did: at once, or when it had more time between its timers. */
  | { readonly kind: 'same'; readonly slowly: boolean }
  /** Real Node printed something else, or at other times, and that again and again. */
  | { readonly kind: 'different'; readonly text: string; readonly real: Log; readonly virtual: Log }
  /** Real Node did not agree with itself: it promises no order here, or the machine was too busy. */
  | { readonly kind: 'unsteady' };

/** The two sides of a comparison. */
export interface Sides {
  readonly real: RealNode;
  readonly virtual: VirtualNode;
}

/** How far apart timers fall due: real time strays by 1 ms at each of them, and by more on a busy machine. */
const SLOT_MS = 5;
const SLOW_SLOT_MS = 20;
const SLOW_RUNS = 5;

/** Runs a program on both sides. A difference is looked at again, with more time between its timers. */
export async function compare(sides: Sides, program: Program): Promise<Comparison> {
  const text = writeProgram(program, SLOT_MS);
  const [real, virtual] = await Promise.all([sides.real.run(text), sides.virtual.run(text)]);
  if (agree(real, virtual)) return { kind: 'same', slowly: false };
  return compareSlowly(sides, writeProgram(program, SLOW_SLOT_MS));
}

async function compareSlowly(sides: Sides, text: string): Promise<Comparison> {
  const virtual = await sides.virtual.run(text);
  const logs: Log[] = [];
  for (let run = 0; run < SLOW_RUNS; run += 1) {
    const real = await sides.real.run(text);
    if (agree(real, virtual)) return { kind: 'same', slowly: true };
    logs.push(real);
  }
  const [first = []] = logs;
  // A machine that is busy makes real Node late, each time otherwise.
  const lateOnly = sameOrder(first, virtual);
  if (!logs.every((log) => repeats(log, first, lateOnly))) return { kind: 'unsteady' };
  return { kind: 'different', text, real: first, virtual };
}
