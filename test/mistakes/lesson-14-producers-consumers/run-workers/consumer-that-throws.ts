// never-settles: a consumer that throws instead of rejecting is lost in a then that nobody looks at
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
    let count = 0;
    let over = false;

    const fail = (error: unknown) => {
      over = true;
      reject(error);
    };
    const dispatch = () => {
      while (!over && items.length > 0 && free.length > 0) {
        const consumer = free.shift()!;
        consumer(items.shift() as Item).then(() => {
          count++;
          free.push(consumer);
          dispatch();
        }, fail);
      }
      if (producing === 0 && items.length === 0 && free.length === consumers.length) resolve(count);
    };
    const put = (item: Item) => {
      items.push(item);
      dispatch();
    };
    for (const producer of producers) {
      (async () => producer(put))().then(() => {
        producing--;
        dispatch();
      }, fail);
    }
    dispatch();
  });
}
