// called-again: hands each item to every consumer
type Put<Item> = (item: Item) => void;
type Workers<Item> = {
  producers: readonly ((put: Put<Item>) => Promise<void>)[];
  consumers: readonly ((item: Item) => Promise<void>)[];
};

export async function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  let last: Promise<unknown> = Promise.resolve();
  let consumed = 0;
  await Promise.all(
    producers.map(async (producer) =>
      producer((item) => {
        consumed++;
        last = last.then(() => Promise.all(consumers.map((consumer) => consumer(item))));
        last.catch(() => {});
      }),
    ),
  );
  await last;
  return consumed;
}
