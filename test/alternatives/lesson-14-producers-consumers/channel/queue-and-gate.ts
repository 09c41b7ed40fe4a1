// an inner class keeps those who wait on either side; the channel is built of two of them
class Crowd<T> {
  #people: T[] = [];
  join(person: T) {
    this.#people.push(person);
  }
  get isEmpty() {
    return this.#people.length === 0;
  }
  get size() {
    return this.#people.length;
  }
  leave(): T {
    return this.#people.splice(0, 1)[0] as T;
  }
}

export class Channel<T> implements AsyncIterable<T> {
  private inside = new Crowd<T>();
  private outside = new Crowd<() => void>();
  private hungry = new Crowd<(food: { item: T } | null) => void>();
  private open = true;

  constructor(private room: number) {}

  async send(item: T) {
    if (!this.open) throw new RangeError('closed');
    if (!this.hungry.isEmpty) this.hungry.leave()({ item });
    else if (this.inside.size < this.room) this.inside.join(item);
    else
      await new Promise<void>((enter) =>
        this.outside.join(() => {
          this.inside.join(item);
          enter();
        }),
      );
  }

  close() {
    this.open = false;
    while (!this.hungry.isEmpty) this.hungry.leave()(null);
  }

  private async take() {
    if (!this.inside.isEmpty) {
      const item = this.inside.leave();
      if (!this.outside.isEmpty) this.outside.leave()();
      return { item };
    }
    if (!this.open) return null;
    return new Promise<{ item: T } | null>((eat) => this.hungry.join(eat));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, undefined> {
    let food = await this.take();
    while (food !== null) {
      yield food.item;
      food = await this.take();
    }
  }
}
