// wrong-time: each put waits until its item is taken
export class AsyncQueue<T> {
  puts: { item: T; resolve: () => void }[] = [];
  gets: ((item: T) => void)[] = [];
  constructor(private maxSize: number) {}

  put(item: T): Promise<void> {
    const get = this.gets.shift();
    if (get) return Promise.resolve(get(item));
    return new Promise((resolve) => this.puts.push({ item, resolve }));
  }

  get(): Promise<T> {
    const put = this.puts.shift();
    if (put === undefined) return new Promise((resolve) => this.gets.push(resolve));
    put.resolve();
    return Promise.resolve(put.item);
  }
}
