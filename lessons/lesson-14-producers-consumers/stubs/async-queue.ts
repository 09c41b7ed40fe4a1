/**
 * A queue with limited room between those who put items in and those who get them out. Whoever cannot go on yet waits,
 * without asking again and again: no timers.
 *
 * Items come out in the order in which they were put, counted from the call of `put`. Waiting is first come, first
 * served, on both sides: nobody who comes later overtakes somebody who waits, not even in the same millisecond. Every
 * item comes out once. Any value is an item, `undefined` and `null` too.
 *
 * @example
 * const queue = new AsyncQueue<string>(1);
 * await queue.put('letter'); // there is room: at once
 * const putting = queue.put('parcel'); // the queue is full: this waits
 * await queue.get(); // 'letter', and now `putting` resolves
 * await queue.get(); // 'parcel'
 */
export class AsyncQueue<T> {
  /** @param maxSize for how many items there is room: a whole number from 1 on, or `Infinity` */
  constructor(maxSize: number) {
    throw new Error('not implemented');
  }

  /** Resolves as soon as the item is in the queue, or has gone straight to somebody who was waiting for one. */
  put(item: T): Promise<void> {
    throw new Error('not implemented');
  }

  /** Resolves to the oldest item, which is then out of the queue; waits for one while there is none. */
  get(): Promise<T> {
    throw new Error('not implemented');
  }
}
