// over-limit: counts the places that are taken for all semaphores together
let held = 0;
export class Semaphore {
  q: any[] = [];
  free: number;
  constructor(public n: number) {
    if (!Number.isInteger(n) || n < 1) throw new RangeError('bad ' + n);
    this.free = n;
  }
  acquire() {
    held++;
    if (this.free > 0) {
      this.free--;
      return Promise.resolve();
    }
    return new Promise<void>((r) => this.q.push(r));
  }
  release() {
    if (held <= 0) throw new Error('none');
    held--;
    const f = this.q.shift();
    if (f) f();
    else this.free++;
  }
}
