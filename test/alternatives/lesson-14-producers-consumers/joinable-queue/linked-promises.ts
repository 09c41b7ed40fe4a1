// a chain of promises, one for each item that is here or still to come
interface Cell<T> { value: Promise<T>; fill: (v: T) => void; next?: Cell<T> }
function cell<T>(): Cell<T> { let fill!: (v: T) => void; const value = new Promise<T>((r) => (fill = r)); return { value, fill }; }
export class JoinableQueue<T> {
  private head = cell<{ item: T }>() as Cell<{ item: T }>;
  private tail = this.head;
  private open = 0;
  private joins = new Set<() => void>();
  put(item: T) { this.open++; const c = this.tail; this.tail = c.next ??= cell(); c.fill({ item }); }
  async get(): Promise<T> { const c = this.head; this.head = c.next ??= cell(); return (await c.value).item; }
  taskDone() { if (this.open < 1) throw new RangeError('nothing is outstanding'); if (--this.open === 0) { for (const j of this.joins) j(); this.joins.clear(); } }
  join(): Promise<void> { return this.open === 0 ? Promise.resolve() : new Promise((r) => { this.joins.add(r); }); }
}
