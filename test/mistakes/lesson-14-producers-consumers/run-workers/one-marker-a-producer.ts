// never-settles: each producer ends with a null, and each consumer ends at the first null that it sees
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
  const consume = async (consumer: (item: Item) => Promise<void>) => {
    for (;;) {
      const item = await get();
      if (item === null) return;
      await consumer(item);
      consumed++;
    }
  };
  await Promise.all([
    ...producers.map(async (producer) => {
      await producer(put);
      put(null);
    }),
    ...consumers.map(consume),
  ]);
  return consumed;
}
