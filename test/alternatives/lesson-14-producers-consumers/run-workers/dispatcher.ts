// no loops: whatever happens, a dispatcher looks who is free and what is there
type Put<Item> = (item: Item) => void;
type Workers<Item> = {
  producers: readonly ((put: Put<Item>) => Promise<void>)[];
  consumers: readonly ((item: Item) => Promise<void>)[];
};

export function runWorkers<Item>({ producers, consumers }: Workers<Item>): Promise<number> {
  return new Promise((resolve, reject) => {
    const items: Item[] = [];
    const free = [...consumers];
    let producing = producers.length;
    let working = 0;
    let count = 0;
    let over = false;

    const fail = (error: unknown) => {
      over = true;
      reject(error);
    };
    const start = (work: () => Promise<void>, then: () => void) => {
      new Promise<void>((done) => done(work())).then(then).then(dispatch).catch(fail);
    };
    const dispatch = () => {
      while (!over && items.length > 0 && free.length > 0) {
        const item = items.shift() as Item;
        const consumer = free.shift()!;
        working++;
        start(
          () => consumer(item),
          () => {
            working--;
            count++;
            free.push(consumer);
          },
        );
      }
      if (producing + working + items.length === 0) resolve(count);
    };
    const put = (item: Item) => {
      items.push(item);
      dispatch();
    };
    for (const producer of producers) start(() => producer(put), () => void producing--);
    dispatch();
  });
}
