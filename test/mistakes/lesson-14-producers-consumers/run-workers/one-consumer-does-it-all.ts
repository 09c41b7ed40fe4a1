// sequential-await: only the first consumer works
type Put<Item> = (item: Item) => void;
type Workers<Item> = {
  producers: readonly ((put: Put<Item>) => Promise<void>)[];
  consumers: readonly ((item: Item) => Promise<void>)[];
};

export async function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  const items: Item[] = [];
  let wake = () => {};
  let over = false;
  let consumed = 0;
  const put = (item: Item) => {
    items.push(item);
    wake();
  };
  const consume = async () => {
    for (;;) {
      while (items.length > 0) {
        await consumers[0]!(items.shift()!);
        consumed++;
      }
      if (over) return consumed;
      await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  const producing = Promise.all(producers.map(async (producer) => producer(put))).then(() => {
    over = true;
    wake();
  });
  await Promise.all([producing, consume()]);
  return consumed;
}
