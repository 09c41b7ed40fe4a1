// tickets and an event target, with no async function
export class Mutex extends EventTarget {
  #held = false;
  #line = 0;
  #served = 0;
  runExclusive<T>(work: () => T | Promise<T>): Promise<T> {
    const ticket = this.#line++;
    return new Promise<T>((resolve, reject) => {
      const go = () => {
        const done = () => {
          this.#served++;
          this.dispatchEvent(new Event(`turn-${this.#served}`));
        };
        let result: any;
        try {
          result = work();
        } catch (e) {
          reject(e);
          done();
          return;
        }
        Promise.resolve(result).then(
          (v) => {
            resolve(v);
            done();
          },
          (e) => {
            reject(e);
            done();
          },
        );
      };
      if (ticket === this.#served) go();
      else this.addEventListener(`turn-${ticket}`, go, { once: true });
    });
  }
}
