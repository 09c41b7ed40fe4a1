// wrong-time: idle consumers look every millisecond, and go on looking after a failure
type Put<Item> = (item: Item) => void;
type Workers<Item> = {
  producers: readonly ((put: Put<Item>) => Promise<void>)[];
  consumers: readonly ((item: Item) => Promise<void>)[];
};

import { setTimeout as sleep } from 'node:timers/promises';

export async function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  const items: Item[] = [];
  let isOver = false;
  let hasFailed = false;
  let consumed = 0;
  const produce = async () => {
    await Promise.all(producers.map(async (producer) => producer((item) => void items.push(item))));
    isOver = true;
  };
  const consume = async (consumer: (item: Item) => Promise<void>) => {
    while (!hasFailed && (!isOver || items.length > 0)) {
      if (items.length === 0) {
        await sleep(1);
        continue;
      }
      await consumer(items.shift()!);
      consumed++;
    }
  };
  try {
    await Promise.all([produce(), ...consumers.map(consume)]);
  } catch (error) {
    hasFailed = true;
    throw error;
  }
  return consumed;
}
