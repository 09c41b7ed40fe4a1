// never-settles: work that throws instead of rejecting leaves it locked
export class Mutex {
  #busy = false;
  #waiting: (() => void)[] = [];

  runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const enter = () => {
        this.#busy = true;
        Promise.resolve(work()).then(resolve, reject).finally(() => {
          this.#busy = false;
          this.#waiting.shift()?.();
        });
      };
      if (this.#busy || this.#waiting.length > 0) this.#waiting.push(enter);
      else enter();
    });
  }
}
