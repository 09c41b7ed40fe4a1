// wrong-value: keeps the phrases outside
type Phrases = ReadonlyMap<string, string>;

let phrases: Phrases = new Map();

export async function createService(load: () => Promise<Phrases>) {
  phrases = await load();
  return { translate: (phrase: string) => phrases.get(phrase) ?? '?' };
}
