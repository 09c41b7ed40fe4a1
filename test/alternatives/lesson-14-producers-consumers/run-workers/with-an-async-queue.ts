// a small closable queue, and a for await loop for each consumer
type Put<Item> = (item: Item) => void;
type Workers<Item> = {
  readonly producers: readonly ((put: Put<Item>) => Promise<void>)[];
  readonly consumers: readonly ((item: Item) => Promise<void>)[];
};

class Line<Item> {
  #items: Item[] = [];
  #waiting: ((result: IteratorResult<Item>) => void)[] = [];
  #closed = false;

  put(item: Item) {
    if (this.#closed) return;
    const next = this.#waiting.shift();
    if (next) next({ done: false, value: item });
    else this.#items.push(item);
  }

  close() {
    this.#closed = true;
    for (const end of this.#waiting) end({ done: true, value: undefined });
  }

  clear() {
    this.#items = [];
    this.close();
  }

  [Symbol.asyncIterator]() {
    return {
      next: async (): Promise<IteratorResult<Item>> => {
        if (this.#items.length > 0) return { done: false, value: this.#items.shift()! };
        if (this.#closed) return { done: true, value: undefined };
        return new Promise((resolve) => this.#waiting.push(resolve));
      },
    };
  }
}

export async function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  const line = new Line<Item>();
  let count = 0;
  async function produce() {
    await Promise.all(producers.map(async (producer) => producer((item) => line.put(item))));
    line.close();
  }
  async function consume(consumer: (item: Item) => Promise<void>) {
    for await (const item of line) {
      await consumer(item);
      count += 1;
    }
  }
  try {
    await Promise.all([produce(), ...consumers.map(consume)]);
    return count;
  } finally {
    line.clear();
  }
}
