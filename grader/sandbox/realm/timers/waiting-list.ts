import type { Bridge } from '../bridge.js';
import { apply, getOwnPropertyDescriptor, NativePromise } from '../natives.js';
import { Countdown } from './countdown.js';

/** One who waits for a cell of shared memory. */
interface Waiter {
  readonly buffer: ArrayBufferLike;
  readonly byte: number;
  readonly end: (how: 'ok' | 'timed-out') => void;
  next: Waiter | null;
}

/** Those who wait for a cell of shared memory without blocking, first come, first woken. */
export class WaitingList {
  readonly #bridge: Bridge;
  /** Before the first. */
  readonly #head: { next: Waiter | null } = { next: null };

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /** @param ms virtual ms after which it has waited long enough; `Infinity` for never */
  wait(cells: Int32Array, index: number, ms: number): Promise<'ok' | 'timed-out'> {
    const { buffer, byte } = placeOf(cells, index);
    return new NativePromise((resolve) => {
      let countdown: Countdown | null = null;
      const waiter: Waiter = {
        buffer,
        byte,
        end: (how) => {
          countdown?.stop();
          resolve(how);
        },
        next: null,
      };
      this.#append(waiter);
      if (ms < Infinity) countdown = this.#begin(waiter, ms);
    });
  }

  /** Wakes at most `count` of those who wait for a cell, and gives how many there were. */
  wake(cells: Int32Array, index: number, count: number): number {
    const { buffer, byte } = placeOf(cells, index);
    let woken = 0;
    for (let before = this.#head; before.next !== null && woken < count;) {
      const waiter = before.next;
      if (waiter.buffer !== buffer || waiter.byte !== byte) {
        before = waiter;
        continue;
      }
      before.next = waiter.next;
      woken += 1;
      waiter.end('ok');
    }
    return woken;
  }

  /** As in Node, waiting does not keep the program going. */
  #begin(waiter: Waiter, ms: number): Countdown {
    const countdown = new Countdown(this.#bridge, ms, false, () => {
      this.#remove(waiter);
      waiter.end('timed-out');
    });
    countdown.hold(false);
    return countdown;
  }

  #append(waiter: Waiter): void {
    let last: { next: Waiter | null } = this.#head;
    while (last.next !== null) last = last.next;
    last.next = waiter;
  }

  #remove(waiter: Waiter): void {
    let before: { next: Waiter | null } = this.#head;
    while (before.next !== null && before.next !== waiter) before = before.next;
    before.next = waiter.next;
  }
}

const typedArray = Object.getPrototypeOf(Int32Array.prototype) as object;
const bufferOf = getOwnPropertyDescriptor(typedArray, 'buffer')?.get as () => ArrayBufferLike;
const tagOf = getOwnPropertyDescriptor(typedArray, Symbol.toStringTag)?.get as () => string;
const offsetOf = getOwnPropertyDescriptor(typedArray, 'byteOffset')?.get as () => number;

/** The cell in its memory: two arrays may look at the same one. */
function placeOf(cells: Int32Array, index: number): { buffer: ArrayBufferLike; byte: number } {
  const size = apply(tagOf, cells, []) === 'Int32Array' ? 4 : 8;
  const byte = (apply(offsetOf, cells, []) as number) + (index | 0) * size;
  return { buffer: apply(bufferOf, cells, []) as ArrayBufferLike, byte };
}
