// wrong-value: one null for each consumer, when all producers have ended
type Put<Item> = (item: Item) => void;
type Workers<Item> = {
  producers: readonly ((put: Put<Item>) => Promise<void>)[];
  consumers: readonly ((item: Item) => Promise<void>)[];
};

export async function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  const items: (Item | null)[] = [];
  const waiting: ((item: Item | null) => void)[] = [];
  let consumed = 0;
  const put = (item: Item | null) => {
    const next = waiting.shift();
    if (next) next(item);
    else items.push(item);
  };
  const get = () => (items.length > 0 ? items.shift()! : new Promise<Item | null>((resolve) => waiting.push(resolve)));
  await Promise.all([
    Promise.all(producers.map(async (producer) => producer(put))).then(() => consumers.forEach(() => put(null))),
    ...consumers.map(async (consumer) => {
      for (let item = await get(); item !== null; item = await get()) {
        await consumer(item);
        consumed++;
      }
    }),
  ]);
  return consumed;
}
