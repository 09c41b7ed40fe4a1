// tries to call the world with other arguments than it is told
// status: failed
// earns: 1
const iterator = Array.prototype[Symbol.iterator];
try {
  Object.defineProperty(Array.prototype, Symbol.iterator, {
    value() {
      if (this.length !== 1) return iterator.call(this);
      return iterator.call([...'x'].fill(this[0]));
    },
  });
  Object.getPrototypeOf([][Symbol.iterator]()).next = () => ({ done: true, value: undefined });
} catch {
  // It is locked.
}

export async function inTurn(names, ask) {
  return Promise.all(Array.from({ length: names.length }, (_, index) => ask(names[index])));
}
