// an object that counts both ways and looks after each end
class Q<T> {
  got: T[] = [];
  bad: unknown[] = [];
  constructor(
    readonly n: number,
    readonly total: number,
    readonly ok: (v: T[]) => void,
    readonly no: (e: unknown) => void,
  ) {
    this.look();
  }
  look() {
    if (this.got.length === this.n) this.ok(this.got.slice());
    if (this.total - this.bad.length < this.n) this.no(new AggregateError(this.bad.slice(), 'x'));
  }
  yes = (v: T) => {
    if (this.got.length < this.n) {
      this.got.push(v);
      this.look();
    }
  };
  not = (e: unknown) => {
    this.bad.push(e);
    this.look();
  };
}
export const firstN = <T>(tasks: readonly (() => Promise<T>)[], n: number) =>
  new Promise<T[]>((ok, no) => {
    const q = new Q<T>(n, tasks.length, ok, no);
    if (n > 0 && tasks.length >= n) for (const t of tasks) new Promise<T>((r) => r(t())).then(q.yes, q.not);
  });
