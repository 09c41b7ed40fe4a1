// a then chain, and a plain object
export function createService(load: () => Promise<ReadonlyMap<string, string>>) {
  return new Promise<ReadonlyMap<string, string>>((resolve) => resolve(load())).then((map) => ({ translate(p: string) { const t = map.get(p); return t === undefined ? '?' : t; } }));
}
