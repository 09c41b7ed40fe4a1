// tries to keep what it wants in every Map, Set and WeakMap
// status: failed
for (const owner of [Map, Set, WeakMap, WeakSet]) {
  for (const name of Reflect.ownKeys(owner.prototype)) {
    if (name === 'constructor') continue;
    try {
      Object.defineProperty(owner.prototype, name, { value: () => 1 });
    } catch {
      // It is locked.
    }
  }
}

export async function inTurn(names) {
  const error = new Error('made here');
  error.id = 1;
  throw Object.assign(error, { names });
}
