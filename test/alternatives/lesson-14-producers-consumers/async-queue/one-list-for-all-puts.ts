// keeps all puts in one list, those that wait behind those that are in, and matches both sides after each call
export class AsyncQueue<T> {
  private puts: { item: T; resolve: () => void }[] = [];
  private gets: ((item: T) => void)[] = [];

  constructor(private readonly maxSize: number) {}

  put(item: T) {
    return new Promise<void>((resolve) => {
      this.puts.push({ item, resolve });
      this.match();
    });
  }

  get() {
    return new Promise<T>((resolve) => {
      this.gets.push(resolve);
      this.match();
    });
  }

  private match() {
    while (this.puts.length > 0 && this.gets.length > 0) {
      const { item, resolve } = this.puts.shift()!;
      this.gets.shift()!(item);
      resolve();
    }
    // To resolve a promise again does nothing.
    this.puts.slice(0, this.maxSize).forEach(({ resolve }) => resolve());
  }
}
