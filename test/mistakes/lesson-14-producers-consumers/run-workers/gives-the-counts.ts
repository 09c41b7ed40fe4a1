// wrong-value: gives a count for each consumer
export type Put<Item> = (item: Item) => void;

export interface Workers<Item> {
  readonly producers: readonly ((put: Put<Item>) => Promise<void>)[];
  readonly consumers: readonly ((item: Item) => Promise<void>)[];
}

/** Runs producers and consumers side by side and gives the number of items, when all of them have been consumed. */
export async function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  const line = new Line<Item>();
  const produce = async (): Promise<number> => {
    await Promise.all(producers.map(async (producer) => producer((item) => line.put(item))));
    line.close();
    return 0;
  };
  try {
    const counts = await Promise.all([produce(), ...consumers.map((consumer) => consumeAll(line, consumer))]);
    return counts.slice(1) as unknown as number;
  } catch (error) {
    line.abandon();
    throw error;
  }
}

async function consumeAll<Item>(line: Line<Item>, consumer: (item: Item) => Promise<void>): Promise<number> {
  let count = 0;
  for await (const item of line) {
    await consumer(item);
    count += 1;
  }
  return count;
}

/** Items in the order in which they were put, until it is closed and empty. */
class Line<Item> {
  readonly #items: Item[] = [];
  /** Those who wait for an item; there are some only while there is none. */
  readonly #takers: ((result: IteratorResult<Item, undefined>) => void)[] = [];
  #isClosed = false;

  put(item: Item): void {
    if (this.#isClosed) return;
    const taker = this.#takers.shift();
    if (taker === undefined) this.#items.push(item);
    else taker({ done: false, value: item });
  }

  close(): void {
    this.#isClosed = true;
    for (const taker of this.#takers.splice(0)) taker({ done: true, value: undefined });
  }

  /** Closes it and drops what is left, so that nobody gets anything more. */
  abandon(): void {
    this.#items.length = 0;
    this.close();
  }

  [Symbol.asyncIterator](): AsyncIterator<Item, undefined> {
    return { next: () => this.#next() };
  }

  #next(): Promise<IteratorResult<Item, undefined>> {
    if (this.#items.length > 0) return Promise.resolve({ done: false, value: this.#items.shift() as Item });
    if (this.#isClosed) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => this.#takers.push(resolve));
  }
}
