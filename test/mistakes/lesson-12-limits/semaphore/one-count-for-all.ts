// wrong-time: all semaphores share one count and one line
let taken = 0;
const waiting: (() => void)[] = [];
export class Semaphore {
  constructor(private readonly places: number) {
    if (!Number.isInteger(places) || places < 1) throw new RangeError('places');
  }
  async acquire(): Promise<void> {
    if (taken < this.places) taken += 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  }
  release(): void {
    if (taken === 0) throw new Error('nothing taken');
    const next = waiting.shift();
    if (next) next();
    else taken -= 1;
  }
}
