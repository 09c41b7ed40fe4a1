// no class at all: a function that remembers
type Phrases = ReadonlyMap<string, string>;

export async function createService(load: () => Promise<Phrases>) {
  const phrases = await load();
  return { translate: (phrase: string) => phrases.get(phrase) ?? '?' };
}
