/**
 * A queue with limited room that can be closed. `send` puts items in; `for await` takes them out, and ends when the
 * channel is closed and empty.
 *
 * Items come out in the order in which they were sent, counted from the call of `send`, each once. Several loops may
 * take from one channel at a time: each item goes to one of them, to whoever has waited longest. A loop takes an item
 * only when it is ready for it, and a loop that is left, with `break` say, takes no more: the other items are there
 * for other loops, now or later. Any value is an item, `undefined` and `null` too. Nobody waits by asking again and
 * again: no timers.
 *
 * @example
 * const channel = new Channel<number>(10);
 * await channel.send(1);
 * await channel.send(2);
 * channel.close();
 * for await (const item of channel) console.log(item); // 1, then 2, and the loop ends
 */
export class Channel<T> implements AsyncIterable<T> {
  /** @param maxSize for how many items there is room: a whole number from 1 on, or `Infinity` */
  constructor(maxSize: number) {
    throw new Error('not implemented');
  }

  /**
   * Resolves as soon as the item is in the channel, or has gone straight to a loop that was waiting for one. Waiting
   * for room is first come, first served. Rejects with an Error, at once, when the channel is closed.
   */
  send(item: T): Promise<void> {
    throw new Error('not implemented');
  }

  /**
   * Lets nothing more in. What was sent before still comes out, from sends that are waiting for room too, and these
   * resolve as ever; after that every loop ends. Closing again changes nothing.
   */
  close(): void {
    throw new Error('not implemented');
  }

  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    throw new Error('not implemented');
  }
}
