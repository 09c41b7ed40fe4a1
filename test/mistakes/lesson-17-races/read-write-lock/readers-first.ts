// wrong-time: readers pass by a waiting writer
type Work<T> = () => T | Promise<T>;

export class ReadWriteLock {
  #readers = 0;
  #writing = false;
  #waiting: { writer: boolean; go: () => void }[] = [];

  async read<T>(work: Work<T>): Promise<T> {
    if (this.#writing) await new Promise<void>((go) => this.#waiting.push({ writer: false, go }));
    else this.#readers += 1;
    try {
      return await work();
    } finally {
      this.#readers -= 1;
      this.#wake();
    }
  }

  async write<T>(work: Work<T>): Promise<T> {
    if (this.#writing || this.#readers > 0) await new Promise<void>((go) => this.#waiting.push({ writer: true, go }));
    else this.#writing = true;
    try {
      return await work();
    } finally {
      this.#writing = false;
      this.#wake();
    }
  }

  #wake(): void {
    if (this.#writing || this.#readers > 0) return;
    const readers = this.#waiting.filter(({ writer }) => !writer);
    this.#waiting = this.#waiting.filter(({ writer }) => writer);
    this.#readers = readers.length;
    for (const { go } of readers) go();
    if (readers.length > 0) return;
    const next = this.#waiting.shift();
    this.#writing = next !== undefined;
    next?.go();
  }
}
