// started-too-early: when a producer fails, what is in the line already is still consumed
type Put<Item> = (item: Item) => void;
type Workers<Item> = {
  producers: readonly ((put: Put<Item>) => Promise<void>)[];
  consumers: readonly ((item: Item) => Promise<void>)[];
};

export async function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  const items: Item[] = [];
  const idle: (() => void)[] = [];
  let ended = false;
  let failed = false;
  let count = 0;

  const put = (item: Item) => {
    if (ended) return;
    items.push(item);
    idle.shift()?.();
  };
  const consume = async (consumer: (item: Item) => Promise<void>) => {
    while (!failed) {
      if (items.length > 0) {
        try {
          await consumer(items.shift() as Item);
          count++;
        } catch (error) {
          failed = true;
          throw error;
        }
      } else if (ended) {
        return;
      } else {
        await new Promise<void>((wake) => idle.push(wake));
      }
    }
  };
  const producing = Promise.all(producers.map(async (producer) => producer(put))).finally(() => {
    ended = true;
    for (const wake of idle.splice(0)) wake();
  });
  await Promise.all([producing, ...consumers.map(consume)]);
  return count;
}
