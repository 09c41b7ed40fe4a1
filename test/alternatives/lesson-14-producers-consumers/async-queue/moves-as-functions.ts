// whoever waits for room leaves a function that moves its item in
export class AsyncQueue<T> {
  private items: T[] = []; private gets: ((b: { v: T }) => void)[] = []; private puts: (() => void)[] = [];
  constructor(private n: number) {}
  put(v: T): Promise<void> {
    return new Promise((resolve) => {
      const move = () => { const g = this.gets.shift(); if (g) g({ v }); else this.items.push(v); resolve(); };
      if (this.gets.length > 0 || (this.puts.length === 0 && this.items.length < this.n)) move(); else this.puts.push(move);
    });
  }
  async get(): Promise<T> {
    if (this.items.length > 0) { const v = this.items.shift()!; this.puts.shift()?.(); return v; }
    return (await new Promise<{ v: T }>((r) => this.gets.push(r))).v;
  }
}
