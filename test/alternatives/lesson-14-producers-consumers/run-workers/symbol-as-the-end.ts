// a marker of its own for each consumer, which no item can be
type Put<Item> = (item: Item) => void;
type Workers<Item> = {
  producers: readonly ((put: Put<Item>) => Promise<void>)[];
  consumers: readonly ((item: Item) => Promise<void>)[];
};

const END = Symbol('end');

export async function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  const items: (Item | typeof END)[] = [];
  const waiting: ((item: Item | typeof END) => void)[] = [];
  const state = { consumed: 0, failed: false };

  function put(item: Item | typeof END): void {
    if (state.failed && item !== END) return;
    const next = waiting.shift();
    if (next === undefined) items.push(item);
    else next(item);
  }

  function get(): Promise<Item | typeof END> {
    if (state.failed) return Promise.resolve(END);
    return new Promise((resolve) => (items.length > 0 ? resolve(items.shift()!) : waiting.push(resolve)));
  }

  const endAll = () => consumers.forEach(() => put(END));
  const stop = (error: unknown): never => {
    state.failed = true;
    endAll();
    throw error;
  };

  const production = Promise.all(producers.map(async (producer) => producer(put))).then(endAll);
  const consumption = consumers.map(async (consumer) => {
    for (let item = await get(); item !== END; item = await get()) {
      await consumer(item);
      state.consumed += 1;
    }
  });
  await Promise.all([production, ...consumption]).catch(stop);
  return state.consumed;
}
