// started-too-early: the other consumers go on taking items when one has failed
type Put<Item> = (item: Item) => void;
type Workers<Item> = {
  producers: readonly ((put: Put<Item>) => Promise<void>)[];
  consumers: readonly ((item: Item) => Promise<void>)[];
};

export async function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  const items: Item[] = [];
  let wakeUps: (() => void)[] = [];
  let isOver = false;
  let consumed = 0;
  const wakeAll = () => wakeUps.splice(0).forEach((wakeUp) => wakeUp());
  const produce = async () => {
    await Promise.all(
      producers.map(async (producer) =>
        producer((item) => {
          items.push(item);
          wakeAll();
        }),
      ),
    );
    isOver = true;
    wakeAll();
  };
  const consume = async (consumer: (item: Item) => Promise<void>) => {
    while (!isOver || items.length > 0) {
      if (items.length === 0) await new Promise<void>((resolve) => wakeUps.push(resolve));
      else {
        await consumer(items.shift()!);
        consumed++;
      }
    }
  };
  await Promise.all([produce(), ...consumers.map(consume)]);
  return consumed;
}
