// idle consumers listen for the next event; the end and a failure are events as well
type Put<Item> = (item: Item) => void;
type Workers<Item> = {
  producers: readonly ((put: Put<Item>) => Promise<void>)[];
  consumers: readonly ((item: Item) => Promise<void>)[];
};

import { EventEmitter, once } from 'node:events';

export async function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  const bell = new EventEmitter().setMaxListeners(Infinity);
  const items: { item: Item }[] = [];
  let open = producers.length > 0;
  let count = 0;

  const ring = () => bell.emit('ring');
  const put = (item: Item) => {
    if (open) items.push({ item });
    ring();
  };
  const shut = () => {
    open = false;
    ring();
  };

  const loops = consumers.map(async (consumer) => {
    do {
      for (let next = items.shift(); next; next = items.shift()) {
        await consumer(next.item);
        count++;
      }
      if (open) await once(bell, 'ring');
    } while (open || items.length > 0);
  });
  const production = Promise.all(producers.map((producer) => (async () => producer(put))())).then(shut);
  try {
    await Promise.all([production, ...loops]);
  } finally {
    items.splice(0);
    shut();
  }
  return count;
}
