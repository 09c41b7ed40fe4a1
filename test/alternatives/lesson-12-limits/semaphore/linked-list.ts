// the line is a linked list
export class Semaphore {
  #free;
  #n;
  #head: any = null;
  #tail: any = null;
  constructor(n: number) {
    if (!Number.isSafeInteger(n) || n <= 0) throw new RangeError('whole number >= 1, please: ' + n);
    this.#n = this.#free = n;
  }
  acquire(): Promise<void> {
    return new Promise((r) => {
      if (this.#free) {
        this.#free--;
        return r();
      }
      const node = { r, next: null };
      if (this.#tail) this.#tail.next = node;
      else this.#head = node;
      this.#tail = node;
    });
  }
  release() {
    if (this.#free === this.#n) throw new Error('nobody holds a place');
    if (this.#head) {
      const { r, next } = this.#head;
      this.#head = next;
      if (!next) this.#tail = null;
      r();
    } else this.#free++;
  }
}
