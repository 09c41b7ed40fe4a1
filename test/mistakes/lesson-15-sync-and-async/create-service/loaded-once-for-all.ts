// wrong-value: keeps the first loading for all books
type Phrases = ReadonlyMap<string, string>;

let loading: Promise<Phrases> | undefined;

export async function createService(load: () => Promise<Phrases>) {
  loading ??= load();
  const phrases = await loading;
  return { translate: (phrase: string) => phrases.get(phrase) ?? '?' };
}
