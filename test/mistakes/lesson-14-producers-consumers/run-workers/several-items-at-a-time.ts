// started-too-early: a consumer gets its next item while it is still at work
type Put<Item> = (item: Item) => void;
type Workers<Item> = {
  producers: readonly ((put: Put<Item>) => Promise<void>)[];
  consumers: readonly ((item: Item) => Promise<void>)[];
};

export async function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  const work: Promise<void>[] = [];
  await Promise.all(
    producers.map(async (producer) =>
      producer((item) => {
        const working = consumers[work.length % consumers.length]!(item);
        working.catch(() => {});
        work.push(working);
      }),
    ),
  );
  await Promise.all(work);
  return work.length;
}
