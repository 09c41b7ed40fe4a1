// tells each result and each failure by an event
export function processAll<Item, Result>(items: readonly Item[], process: (item: Item) => Promise<Result>) {
  const desk = new EventTarget();
  const results: Result[] = [];
  return new Promise<Result[]>((resolve, reject) => {
    let left = items.length;
    if (left === 0) resolve(results);
    desk.addEventListener('result', () => {
      left -= 1;
      if (left === 0) resolve(results);
    });
    desk.addEventListener('failure', (event: any) => reject(event.error));
    items.forEach((item, index) => {
      process(item).then(
        (result) => {
          results[index] = result;
          desk.dispatchEvent(new Event('result'));
        },
        (error: unknown) => desk.dispatchEvent(Object.assign(new Event('failure'), { error })),
      );
    });
  });
}
