// floating-promise: resolves when everything is handed out, while the last items are being consumed
type Put<Item> = (item: Item) => void;
type Workers<Item> = {
  producers: readonly ((put: Put<Item>) => Promise<void>)[];
  consumers: readonly ((item: Item) => Promise<void>)[];
};

export async function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  const items: Item[] = [];
  const free = [...consumers];
  let count = 0;
  const deal = () => {
    while (items.length > 0 && free.length > 0) {
      const consumer = free.shift()!;
      consumer(items.shift()!).then(() => {
        free.push(consumer);
        deal();
      });
    }
  };
  await Promise.all(
    producers.map(async (producer) =>
      producer((item) => {
        count++;
        items.push(item);
        deal();
      }),
    ),
  );
  return count;
}
