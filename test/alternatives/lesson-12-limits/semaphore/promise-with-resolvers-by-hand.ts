// passes the place on to a deferred promise, in plain functions on `this`
interface Deferred {
  promise: Promise<void>;
  resolve: () => void;
}
function deferred(): Deferred {
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}
export class Semaphore {
  private free: number;
  private line: Deferred[] = [];
  constructor(private readonly places: number) {
    if (places < 1 || Math.floor(places) !== places) throw new RangeError(`${places} places`);
    this.free = places;
  }
  acquire = (): Promise<void> => {
    const ticket = deferred();
    this.line.push(ticket);
    this.serve();
    return ticket.promise;
  };
  release = (): void => {
    if (this.free === this.places) throw new Error('all places are free');
    this.free += 1;
    this.serve();
  };
  private serve(): void {
    while (this.free > 0 && this.line.length > 0) {
      this.free -= 1;
      this.line.shift()!.resolve();
    }
  }
}
