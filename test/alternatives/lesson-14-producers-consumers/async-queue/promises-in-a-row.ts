// an unlimited row of promised items: get number n awaits promise number n, and put number n fills it
type Slot<T> = { promise: Promise<T>; fill: (item: T) => void; taken: Promise<void>; take: () => void };

export class AsyncQueue<T> {
  #slots: Slot<T>[] = [];
  #puts = 0;
  #gets = 0;
  #maxSize: number;

  constructor(maxSize: number) {
    this.#maxSize = maxSize;
  }

  async put(item: T): Promise<void> {
    const index = this.#puts++;
    this.#slot(index).fill(item);
    // There is room once the item that lies so many places before this one is taken.
    if (index >= this.#maxSize) await this.#slot(index - this.#maxSize).taken;
  }

  async get(): Promise<T> {
    const slot = this.#slot(this.#gets++);
    slot.take();
    return slot.promise;
  }

  #slot(index: number): Slot<T> {
    let fill!: Slot<T>['fill'];
    let take!: Slot<T>['take'];
    return (this.#slots[index] ??= {
      promise: new Promise<T>((resolve) => (fill = resolve)),
      taken: new Promise<void>((resolve) => (take = resolve)),
      fill: (item) => fill(item),
      take: () => take(),
    });
  }
}
