// A bakery in real time, about four seconds. A minute takes 20 ms here.
import { setTimeout as sleep } from 'node:timers/promises';

const MINUTE = 20;
const LOAVES = 10;
let start = performance.now();

function title(text: string): void {
  start = performance.now();
  console.log(`\n${text}`);
}

function print(line: string): void {
  const seconds = (performance.now() - start) / 1_000;
  console.log(`  ${seconds.toFixed(1)} s  ${line}`);
}

/** A shelf for one baker and any number of sellers. */
class Shelf {
  readonly #room: number;
  readonly #loaves: number[] = [];
  readonly #sellers: (() => void)[] = [];
  #callBaker = (): void => undefined;
  #isClosed = false;

  constructor(room: number) {
    this.#room = room;
  }

  get loaves(): string {
    return '▇'.repeat(this.#loaves.length);
  }

  async put(loaf: number): Promise<void> {
    if (this.#loaves.length >= this.#room) await new Promise<void>((resolve) => (this.#callBaker = resolve));
    this.#loaves.push(loaf);
    this.#sellers.shift()?.();
  }

  close(): void {
    this.#isClosed = true;
    for (const call of this.#sellers.splice(0)) call();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<number> {
    while (!this.#isClosed || this.#loaves.length > 0) {
      const loaf = this.#loaves.shift();
      if (loaf === undefined) {
        await new Promise<void>((resolve) => this.#sellers.push(resolve));
      } else {
        this.#callBaker();
        yield loaf;
      }
    }
  }
}

async function bake(shelf: Shelf): Promise<void> {
  for (let loaf = 1; loaf <= LOAVES; loaf += 1) {
    await sleep(3 * MINUTE);
    await shelf.put(loaf);
    if (loaf % 2 === 0) print(`loaf ${String(loaf).padStart(2)} is out; the shelf: ${shelf.loaves}`);
  }
  shelf.close();
}

async function sell(shelf: Shelf, seller: string): Promise<void> {
  const sold: number[] = [];
  for await (const loaf of shelf) {
    await sleep(8 * MINUTE);
    sold.push(loaf);
  }
  print(`${seller} has sold ${sold.length} and goes home`);
}

title('A shelf without a limit: it fills up');
const endless = new Shelf(Infinity);
await Promise.all([bake(endless), sell(endless, 'Mara')]);

title('Room for three: the baker waits, and the last loaf is sold no later');
const small = new Shelf(3);
await Promise.all([bake(small), sell(small, 'Mara')]);

title('Room for three, and two sellers: both are told of the end');
const shared = new Shelf(3);
await Promise.all([bake(shared), sell(shared, 'Mara'), sell(shared, 'Nils')]);
