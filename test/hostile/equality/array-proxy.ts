// tries to give an array without end
// status: failed
export async function inTurn() {
  return [new Proxy([], { get: (target, key) => (key === 'length' ? Infinity : target[key]) }), { length: 2 ** 32 }, new Proxy([], { get: () => ({ valueOf: () => 1e9 }) })];
}
