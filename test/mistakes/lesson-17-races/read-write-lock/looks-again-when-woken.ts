// wrong-time: whoever is woken looks again, and newcomers may have come before
export class ReadWriteLock {
  #r = 0;
  #w = false;
  #q: any[] = [];
  async read(work: any) {
    while (this.#w || this.#q.some((e) => e.w)) await new Promise<void>((go) => this.#q.push({ w: false, go }));
    this.#r++;
    try {
      return await work();
    } finally {
      this.#r--;
      this.#wake();
    }
  }
  async write(work: any) {
    while (this.#w || this.#r) await new Promise<void>((go) => this.#q.push({ w: true, go }));
    this.#w = true;
    try {
      return await work();
    } finally {
      this.#w = false;
      this.#wake();
    }
  }
  #wake() {
    for (const e of this.#q.splice(0)) e.go();
  }
}
