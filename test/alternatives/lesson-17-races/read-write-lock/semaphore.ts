// a semaphore of infinitely many places, all of which a writer takes; places are given out in order
type Work<T> = () => T | Promise<T>;

const ALL = 1_000_000;

class Places {
  private free = ALL;
  private readonly line: { readonly places: number; readonly go: () => void }[] = [];

  async take(places: number): Promise<void> {
    await new Promise<void>((go) => {
      this.line.push({ places, go });
      this.serve();
    });
  }

  giveBack(places: number): void {
    this.free += places;
    this.serve();
  }

  private serve(): void {
    for (let [first] = this.line; first !== undefined && first.places <= this.free; [first] = this.line) {
      this.line.shift();
      this.free -= first.places;
      first.go();
    }
  }
}

export class ReadWriteLock {
  readonly #places = new Places();

  async read<T>(work: Work<T>): Promise<T> {
    return this.#with(1, work);
  }

  async write<T>(work: Work<T>): Promise<T> {
    return this.#with(ALL, work);
  }

  async #with<T>(places: number, work: Work<T>): Promise<T> {
    await this.#places.take(places);
    try {
      return await work();
    } finally {
      this.#places.giveBack(places);
    }
  }
}
