// wrong-value: a timer ticks from the moment it is made, whether anybody asks or not
export class AsyncCounter {
  waiting: ((answer: object) => void)[] = [];
  ready: number[] = [];
  timer: ReturnType<typeof setInterval>;
  constructor(private current: number, private end: number, ms: number) {
    this.timer = setInterval(() => {
      if (this.current >= this.end) return this.stop();
      const value = this.current++;
      const resolve = this.waiting.shift();
      if (resolve) resolve({ value, done: false });
      else this.ready.push(value);
      if (this.current >= this.end) this.stop();
    }, ms);
    if (this.current >= this.end) this.stop();
  }
  stop() {
    clearInterval(this.timer);
    this.current = this.end;
    for (const resolve of this.waiting.splice(0)) resolve({ value: undefined, done: true });
  }
  [Symbol.asyncIterator]() {
    return this;
  }
  next() {
    if (this.ready.length > 0) return Promise.resolve({ value: this.ready.shift(), done: false });
    if (this.current >= this.end) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => this.waiting.push(resolve));
  }
  async return() {
    this.stop();
    this.ready = [];
    return { value: undefined, done: true };
  }
}
