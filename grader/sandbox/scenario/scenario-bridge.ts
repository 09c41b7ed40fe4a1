import type { TestReport } from '../../trace/events.js';

/**
 * What the scenario's side of the realm tells the host. Values of the realm go out to be written down; only primitives
 * come back. Like `Bridge`, it can throw only when the stack is full.
 */
export interface ScenarioBridge {
  enter(): void;
  returned(promise: boolean, value: unknown): void;
  settled(outcome: 'fulfilled' | 'rejected' | 'threw', value: unknown): void;
  /** @returns the number of the call */
  callStarted(label: string, args: readonly unknown[]): number;
  callEnded(call: number, outcome: 'fulfilled' | 'rejected', value: unknown): void;
  /** A call has ended because its signal was aborted. */
  callAborted(call: number, reason: unknown): void;
  /** Has a call end, by `callback`: in so many virtual ms, or when it is its turn where every order is tried. */
  endCall(ms: number, callback: () => void): void;
  /** An alarm of the world's own, in virtual ms from now. */
  after(ms: number, callback: () => void): void;
  log(value: unknown): void;
  note(name: string, value: unknown): void;
  /** A test has ended; `stack` tells where. */
  tested(name: string, outcome: TestReport['outcome'], message: string, assertions: number, stack: string): void;
  madeError(error: object, message: string): void;
  /**
   * An instrumented submission has come to this place in its bundle: line from 1, column from 0; `turn` where a loop
   * begins its next turn.
   */
  visited(line: number, column: number, turn: boolean): void;
  /** Virtual ms since the run began. */
  now(): number;
}
