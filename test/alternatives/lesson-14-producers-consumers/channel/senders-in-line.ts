// all items in one line; those behind the last place have a promise that is not resolved yet
export class Channel<T> implements AsyncIterable<T> {
  private boxes: { item: T; inside?: () => void }[] = [];
  private loops: (() => void)[] = [];
  private promised = 0;
  private open = true;
  constructor(private readonly room: number) {}
  async send(item: T): Promise<void> {
    if (!this.open) throw new Error('closed');
    const full = this.loops.length === 0 && this.boxes.length - this.promised >= this.room;
    const waiting = full ? new Promise<void>((inside) => { this.boxes.push({ item, inside }); }) : undefined;
    if (!full) this.boxes.push({ item });
    const loop = this.loops.shift();
    if (loop) { this.promised++; loop(); }
    await waiting;
  }
  close(): void { this.open = false; for (const loop of this.loops.splice(0)) { this.promised++; loop(); } }
  [Symbol.asyncIterator](): AsyncIterator<T, undefined> {
    const next = async (): Promise<IteratorResult<T, undefined>> => {
      if (this.boxes.length - this.promised <= 0 && this.open) {
        await new Promise<void>((r) => this.loops.push(r));
        this.promised--;
      } else if (this.boxes.length - this.promised <= 0) return { done: true, value: undefined };
      const box = this.boxes.shift();
      if (!box) return { done: true, value: undefined };
      const moved = this.boxes[this.room - 1];
      moved?.inside?.();
      return { done: false, value: box.item };
    };
    return { next };
  }
}
