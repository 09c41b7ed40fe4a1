// WeakRef, WeakMap, FinalizationRegistry and Proxy
// exercise: in-turn
export async function inTurn(names: string[], ask: (name: string) => Promise<string>): Promise<string[]> {
  const registry = new FinalizationRegistry<string>(() => undefined);
  const cache = new WeakMap<object, string>();
  const answers: string[] = [];
  for (const name of new Proxy(names, {})) {
    const key = { name };
    registry.register(key, name, key);
    cache.set(new WeakRef(key).deref() ?? key, await ask(name));
    answers.push(cache.get(key) ?? '');
    registry.unregister(key);
  }
  return answers;
}
