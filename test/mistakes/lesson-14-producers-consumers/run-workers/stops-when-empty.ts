// wrong-time: a consumer that finds nothing goes home
type Put<Item> = (item: Item) => void;
type Workers<Item> = {
  producers: readonly ((put: Put<Item>) => Promise<void>)[];
  consumers: readonly ((item: Item) => Promise<void>)[];
};

export async function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  const items: Item[] = [];
  let consumed = 0;
  const producing = producers.map((producer) => producer((item) => items.push(item)));
  await Promise.race([Promise.all(producing), ...producing]);
  await Promise.all(
    consumers.map(async (consumer) => {
      while (items.length > 0) {
        await consumer(items.shift()!);
        consumed++;
      }
    }),
  );
  return consumed;
}
