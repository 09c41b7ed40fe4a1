// started-too-early: takes a rejection with null for none, and goes on
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
    let failure: unknown;

    const fail = (error: unknown) => {
      failure = error;
      reject(error);
    };
    const dispatch = () => {
      if (failure) return;
      while (items.length > 0 && free.length > 0) {
        const consumer = free.shift()!;
        const item = items.shift() as Item;
        const done = () => {
          count++;
          free.push(consumer);
          dispatch();
        };
        (async () => consumer(item))().then(done, fail);
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
