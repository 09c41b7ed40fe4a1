// wrong-time: consumes only when everything has been produced
type Put<Item> = (item: Item) => void;
type Workers<Item> = {
  producers: readonly ((put: Put<Item>) => Promise<void>)[];
  consumers: readonly ((item: Item) => Promise<void>)[];
};

export async function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  const items: Item[] = [];
  await Promise.all(producers.map(async (producer) => producer((item) => void items.push(item))));
  const count = items.length;
  await Promise.all(
    consumers.map(async (consumer) => {
      while (items.length > 0) await consumer(items.shift()!);
    }),
  );
  return count;
}
