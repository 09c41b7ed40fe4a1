/** A line that a program printed. */
export interface Line {
  /** Milliseconds since the program began: real ones in real Node, virtual ones in the sandbox. */
  readonly at: number;
  readonly text: string;
}

export type Log = readonly Line[];

/** By how many milliseconds real time may stray: timers are rounded to whole ones, and late rather than early. */
const EARLY_MS = 2;
const LATE_MS = 12;
/** By how many two runs of one program may differ that were not held up by other programs of the machine. */
const APART_MS = 4;

/** Whether two programs printed the same in the same order. */
export function sameOrder(one: Log, other: Log): boolean {
  return one.length === other.length && one.every(({ text }, index) => text === other[index]?.text);
}

/** Whether a program printed the same in the same order in real Node and in the sandbox, at about the same times. */
export function agree(real: Log, virtual: Log): boolean {
  return real.length === virtual.length && real.every((line, index) => lineAgrees(line, virtual[index]));
}

/** Whether two runs in real Node printed the same in the same order; `times` whether at the same times as well. */
export function repeats(one: Log, other: Log, times: boolean): boolean {
  const near = (line: Line, index: number): boolean => Math.abs(line.at - (other[index]?.at ?? 0)) <= APART_MS;
  return sameOrder(one, other) && (!times || one.every(near));
}

/** Whether both printed the same at about the same time. */
export function lineAgrees(real: Line | undefined, virtual: Line | undefined): boolean {
  if (real === undefined || real.text !== virtual?.text) return false;
  return real.at >= virtual.at - EARLY_MS && real.at <= virtual.at + LATE_MS;
}
