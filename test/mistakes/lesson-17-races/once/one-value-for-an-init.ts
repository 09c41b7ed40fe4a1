// wrong-value: two functions around one init share a value
const kept = new WeakMap<object, Promise<any>>();
export function once(init: any) {
  return () => {
    if (!kept.has(init)) {
      const p = Promise.resolve().then(init);
      kept.set(init, p);
      p.catch(() => kept.delete(init));
    }
    return kept.get(init)!;
  };
}
