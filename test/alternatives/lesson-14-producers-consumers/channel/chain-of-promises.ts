// a linked list of promises: each cell promises the next one, and close promises the end
type Cell<T> = { settle: (next: Link<T> | null) => void; next: Promise<Link<T> | null> };
type Link<T> = { item: T; taken: () => void };

function cell<T>(): Cell<T> {
  let settle!: Cell<T>['settle'];
  const next = new Promise<Link<T> | null>((resolve) => (settle = resolve));
  return { settle, next };
}

export class Channel<T> {
  #cells: Cell<T>[] = [];
  #sent = 0;
  #asked = 0;
  #takes: Promise<void>[] = [];
  #end = Infinity;

  constructor(private readonly maxSize: number) {}

  async send(item: T): Promise<void> {
    if (this.#end < Infinity) throw new Error('This channel is closed.');
    const number = this.#sent++;
    this.#takes[number] = new Promise((taken) => this.#cell(number).settle({ item, taken }));
    if (number >= this.maxSize) await this.#takes[number - this.maxSize];
  }

  close(): void {
    this.#end = Math.min(this.#end, this.#sent);
    for (let number = this.#end; number < this.#cells.length; number += 1) this.#cell(number).settle(null);
  }

  async *[Symbol.asyncIterator]() {
    while (true) {
      const number = this.#asked++;
      if (number >= this.#end) return;
      if (number < this.#sent) {
        const link = (await this.#takeNow(number))!;
        yield link.item;
        continue;
      }
      const link = await this.#cell(number).next;
      if (link === null) return;
      link.taken();
      yield link.item;
    }
  }

  async #takeNow(number: number) {
    const next = this.#cell(number).next;
    const link = await next;
    link?.taken();
    return link;
  }

  #cell(number: number): Cell<T> {
    for (let missing = this.#cells.length; missing <= number; missing += 1) this.#cells.push(cell());
    return this.#cells[number]!;
  }
}
