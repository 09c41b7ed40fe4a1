// batching: deals the items out in turn, whoever is free
type Put<Item> = (item: Item) => void;
type Workers<Item> = {
  producers: readonly ((put: Put<Item>) => Promise<void>)[];
  consumers: readonly ((item: Item) => Promise<void>)[];
};

export async function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  const lanes = consumers.map(() => Promise.resolve());
  let count = 0;
  let fail!: (error: unknown) => void;
  let failed = false;
  const failure = new Promise<never>((_, reject) => (fail = reject));
  failure.catch(() => (failed = true));
  const put = (item: Item) => {
    const lane = count++ % consumers.length;
    lanes[lane] = lanes[lane]!.then(async () => {
      if (!failed) await consumers[lane]!(item);
    }).catch(fail);
  };
  const all = async () => {
    await Promise.all(producers.map(async (producer) => producer(put)));
    await Promise.all(lanes);
  };
  await Promise.race([all(), failure]);
  return count;
}
