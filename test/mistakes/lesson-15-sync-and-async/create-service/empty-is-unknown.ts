// wrong-value: takes an empty translation for none
type Phrases = ReadonlyMap<string, string>;

export async function createService(load: () => Promise<Phrases>) {
  const phrases = await load();
  return { translate: (phrase: string) => phrases.get(phrase) || '?' };
}
