// async recursion, a clock, and a list kept in order by insertion
import { setTimeout as sleep } from 'node:timers/promises';

type Coroutine<T> = Generator<number, T, number>;

export class MiniLoop<T> {
  private line: { at: number; id: number; coroutine: Coroutine<T> }[] = [];
  private ids = 0;
  private clock = () => 0;
  private readonly done: [id: number, value: T][] = [];

  spawn(coroutine: Coroutine<T>): void {
    this.insert(this.clock(), this.ids++, coroutine);
  }

  async run(): Promise<T[]> {
    const start = Date.now();
    this.clock = () => Date.now() - start;
    return this.rest();
  }

  private async rest(): Promise<T[]> {
    const [first, ...others] = this.line;
    if (first === undefined) return this.done.sort(([a], [b]) => a - b).map(([, value]) => value);
    if (first.at > this.clock()) {
      await sleep(first.at - this.clock());
      return this.rest();
    }
    this.line = others;
    const step = first.coroutine.next(this.clock());
    if (step.done) this.done.push([first.id, step.value]);
    else this.insert(this.clock() + step.value, first.id, first.coroutine);
    return this.rest();
  }

  private insert(at: number, id: number, coroutine: Coroutine<T>): void {
    const index = this.line.findIndex((other) => other.at > at || (other.at === at && other.id > id));
    this.line.splice(index < 0 ? this.line.length : index, 0, { at, id, coroutine });
  }
}
